# Wat de voorraad waard is: pagina's van de voorraadkamer, en wat zij vond.

inventory-title = Voorraadwaardering
inventory-by-place = Per boekingsgroep en locatie
inventory-adjustments = Wat de kostenherziening nog zou boeken, per oorzaak
inventory-slow = Langzaam lopend: het langst zonder afboeking
inventory-negative = Negatieve voorraad, en waarde zonder hoeveelheid
inventory-age = Waarde naar ouderdom van de lagen, { $unit }
col-inventory-posting-group = Boekingsgroep
col-increases = Toename
col-decreases = Afname
col-ending = Eind
col-cause = Oorzaak
col-rows = Regels
col-cost-actual = Werkelijke kosten
col-cost-expected = Verwachte kosten
col-days = Dagen
col-last-decrease = Laatste afname
col-variant = Variant
col-age = Ouderdom
sheet-inventory = Voorraadwaardering
sheet-cost-adjustments = Kostenherziening
sheet-slow-stock = Langzame voorraad
sheet-negative-stock = Negatieve voorraad
cause-layers = kosten van de verbruikte lagen
cause-average = gemiddelde van de periode
cause-return = retour volgt zijn verkoop
cause-transfer = overboeking volgt haar herkomst
cause-order = productie volgt het verbruik van de order
cause-rounding = afronding van verbruikte lagen
age-30 = tot 30 dagen
age-90 = 31 tot 90
age-180 = 91 tot 180
age-365 = 181 tot 365
age-over = langer dan een jaar
inventory-message = De voorraad is aan het einde van de periode { $amount } { $unit } waard; de kostenherziening zou nog { $count ->
        [0] niets
        [one] één regel
       *[other] { $count } regels
    } boeken.

finding-unknown-item = Artikel { $subject } heeft { $actual } bewegingen tot en met het einde van de periode en staat niet op de artikellijst met een waarderingsmethode: de voorraad heeft hier geen waarde.
    .remedy = Voeg het artikel toe aan items.csv met costing_method fifo, lifo, average, specific of standard.
finding-zero-quantity = Artikelpost { $subject } van artikel { $actual } verplaatst niets: de hoeveelheid is 0. De post telt niet mee.
    .remedy = Kijk of de export de hoeveelheid heeft verloren; is de post ook in het ERP leeg, dan hoeft er niets te gebeuren.
finding-item-listed-twice = Artikel { $subject } staat er met { $actual } verschillende waarderingsmethoden; de eerste geldt.
    .remedy = Exporteer elk artikel één keer, met de methode die aan het einde van de periode geldt.
finding-value-without-entry = Waardepost { $subject } hoort bij { $actual }, die niet in het extract staat: de waarde zit in geen enkele voorraad.
    .remedy = Exporteer item_entries voor alle dagen, niet alleen voor de periode.
finding-history-incomplete = Artikel { $subject }: { $actual } artikelposten hebben geen waardepost, de eerste is { $detail }. De kosten van het artikel blijven zoals geboekt en worden niet herzien.
    .remedy = Exporteer value_entries vanaf de eerste beweging van het artikel.
finding-application-without-entry = Post { $actual } van artikel { $detail } noemt post { $expected }, die niet in het extract staat of niet bedoeld kan zijn. De kosten van het artikel blijven zoals geboekt en worden niet herzien.
    .remedy = Exporteer item_entries en item_applications vanaf de eerste beweging van het artikel; herstel de verwijzing als zij een ander artikel noemt.
finding-beyond-quantity = Post { $subject } van artikel { $detail }: { $actual } zijn ermee vereffend of ervan geretourneerd, maar er is maar { $expected } verplaatst. De kosten van het artikel blijven zoals geboekt en worden niet herzien.
    .remedy = Vergelijk de vereffeningen van de post met het ERP; een regel staat er twee keer of heeft een verkeerde hoeveelheid.
finding-cost-circle = De kosten van artikel { $subject } draaien in een kring (retouren, overboekingen of orders voeden elkaar) en komen niet tot een einde. Zij blijven zoals geboekt.
    .remedy = Volg applies_from, transferred_from en order_no van de posten van het artikel terug naar een inkoop; een ervan leidt naar zichzelf terug.
finding-negative-inventory = { $actual } afboekingen hebben geen ontvangst om hun kosten aan te ontlenen (bijvoorbeeld artikel { $detail }): de voorraad is negatief en staat tegen voorlopige kosten.
    .remedy = Boek de ontbrekende ontvangsten, of herstel de afboekingen, voordat de voorraadperiode wordt gesloten.
finding-value-without-quantity = { $actual } plaatsen hebben een waarde zonder hoeveelheid (bijvoorbeeld artikel { $detail }).
    .remedy = Kijk naar regels die na de periode zijn gedateerd en voer de kostenherziening van het ERP uit; wat overblijft kan niemand verkopen.
