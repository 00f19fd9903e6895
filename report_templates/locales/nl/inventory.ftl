# Wat de voorraad waard is: pagina's van de voorraadkamer, en wat zij vond.

inventory-message =
    { $count ->
        [0] De voorraad is { $value } waard; er hoeven geen kosten meer te worden gecorrigeerd.
        [one] De voorraad is { $value } waard, met één kostencorrectie van { $amount } die nog niet in de export staat.
       *[other] De voorraad is { $value } waard, met { $count } kostencorrecties van in totaal { $amount } die nog niet in de export staan.
    }
inventory-legend = Naar boekingsdatum en soort mutatie: retouren van klanten verlagen de afname. Verwacht: ontvangen of verzonden en niet gefactureerd; de aantallen bevatten dit.
inventory-age = { $old } van { $value } is ouder dan 180 dagen
inventory-young = Niets van { $value } is ouder dan 180 dagen
inventory-age-caption = Voorraadwaarde naar dagen sinds ontvangst, { $date }, { $unit }; een overboeking telt vanaf aankomst
inventory-causes = Nog te corrigeren kosten, per oorzaak
inventory-corrections = De grootste correcties
inventory-questions = Voorraad die aandacht vraagt
inventory-questions-note = Langzaam: op voorraad, en 180 dagen of langer niets van het artikel verkocht, verbruikt of afgeboekt; dagen sinds de laatste afname, of sinds de eerste ontvangst als er geen was.
inventory-period = Afsluiten van de voorraadperiode
col-inventory-posting-group = Boekingsgroep
col-opening-quantity = Beginaantal
col-increase-quantity = Aantal erbij
col-decrease-quantity = Aantal eraf
col-increases = Toename
col-decreases = Afname
col-ending = Eind
col-cause = Oorzaak
col-value-type = Soort waarde
col-item-entry-no = Artikelpostnr.
col-cost-actual = Werkelijke kosten
col-cost-expected = Verwachte kosten
col-stock-value = Voorraadwaarde
col-question = Vraag
col-days = Dagen
col-last-decrease = Laatste afname
col-variant = Variant
col-age = Ouderdom
sheet-inventory = Voorraadwaardering
sheet-stock-age = Voorraad naar ouderdom
sheet-cost-adjustments = Kostenwaardering
sheet-stock-questions = Voorraad met aandacht
stock-age-0-30 = 0–30
stock-age-31-60 = 31–60
stock-age-61-90 = 61–90
stock-age-91-180 = 91–180
stock-age-181-365 = 181–365
stock-age-older = meer dan 365
stock-age-not-in-layers = Afronding, nog niet gedekt
stock-question-negative-stock = Negatieve voorraad
stock-question-value-without-quantity = Waarde zonder aantal
stock-question-opposite-value = Waarde met omgekeerd teken
stock-question-slow-mover = Langzaam lopend
check-negative-inventory = Geen negatieve voorraad
check-unadjusted-cost = Alle kosten gecorrigeerd
check-value-without-quantity = Geen waarde zonder aantal
cause-layers = kosten van de verbruikte lagen
cause-average = gemiddelde van de periode
cause-return = retour volgt zijn verkoop
cause-transfer = overboeking volgt haar herkomst
cause-order = productie volgt het verbruik van de order
cause-rounding = afronding van verbruikte lagen

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
