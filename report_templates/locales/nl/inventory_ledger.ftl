# De voorraad tegenover het grootboek: matrix van rollen, klassen van verschil, periodeafgrenzing, bevindingen.

stock-ledger-tied = Alle { $count } voorraadrollen sluiten tot op de cent aan op het grootboek.
stock-ledger-explained =
    { $count ->
        [one] Eén voorraadrol wijkt af van het grootboek, en niets blijft onverklaard.
       *[other] { $count } voorraadrollen wijken af van het grootboek, en niets blijft onverklaard.
    }
stock-ledger-open =
    { $count ->
        [one] Eén voorraadrol wijkt af van het grootboek; { $amount } blijft onverklaard en blokkeert.
       *[other] { $count } voorraadrollen wijken af van het grootboek; { $amount } blijft onverklaard en blokkeert.
    }
stock-ledger-against = waarvan tegenover
stock-ledger-legend = Subadministratie: wat de waardeposten volgens de boekingsinstellingen op een rol brengen, balansrekeningen vanaf het begin, resultaatrekeningen over het boekjaar (zonder waardeposten: over de periode). Wat een rol in een kolom heeft, heeft de rol van die kolom in haar rij met het andere teken, voor zover beide van dit boekjaar zijn. Grootboek: het geheel van elke rekening die voor de rol is aangewezen; debet is positief.
stock-differences-title = Waaruit het verschil bestaat
stock-differences-message = Het grootste deel: { $cause }, { $amount } op { $role }.
stock-differences-rows = De grootste verschillen per rol en klasse
stock-bridge = De voorraadrekeningen van het grootboek bevatten { $amount } tegenover de subadministratie
stock-bridge-caption = Voorraad, tussenrekening en onderhanden werk, { $date }, { $unit }
stock-bridge-subledger = Subadministratie
stock-bridge-ledger = Grootboek
stock-parted = Waar voorraad en grootboek het eerst uiteenlopen
stock-no-item = geen artikel genoemd
stock-detail-opening = beginbalans
stock-detail-proposal = gewijzigd bij import
stock-detail-missing-setup = geen rekening aangewezen
stock-detail-setup-blocked = instelling geblokkeerd
stock-detail-unknown-account = rekening niet in het rekeningschema
stock-detail-account-blocked = rekening geblokkeerd
stock-detail-no-rule = geen regel voor dit soort kosten
stock-detail-no-item-entry = artikelpost ontbreekt
stock-detail-date-closed = dag niet open
stock-detail-expected-off = verwachte kosten niet geboekt
stock-detail-missing-rate = koers ontbreekt
cut-off-message =
    { $count ->
        [0] Correcties van { $late } staan in een andere periode dan wat zij corrigeren; niets wacht op een factuur.
        [one] Correcties van { $late } staan in een andere periode dan wat zij corrigeren; één ontvangst of verzending wacht op haar factuur.
       *[other] Correcties van { $late } staan in een andere periode dan wat zij corrigeren; { $count } ontvangsten en verzendingen wachten op een factuur.
    }
cut-off-waiting =
    { $count ->
        [0] Alleen waarden zonder aantal; geen correctie staat buiten haar periode, en niets wacht op een factuur.
        [one] Eén ontvangst of verzending wacht op haar factuur; geen correctie staat buiten haar periode.
       *[other] { $count } ontvangsten en verzendingen wachten op een factuur; geen correctie staat buiten haar periode.
    }
cut-off-sum = { $count } in totaal
cut-off-note = Late correctie: de dag van wat zij corrigeert was gesloten, zodat de kosten in de periode van haar eigen dag schoven. Niet gefactureerd: tegen verwachte kosten. Waarde zonder aantal: met de eerste latere post van het artikel, waar die er is.
inv-late-adjustment = Gecorrigeerd in een andere periode dan de oorzaak
inv-value-without-quantity = Waarde zonder aantal
col-account-role = Rol
col-accounts = Rekeningen
col-against-inventory = voorraad
col-against-interim = tussenrekening
col-against-wip = onderhanden werk
col-against-others = andere rollen
col-difference-class = Klasse
col-value-entry-no = Waardepost
col-gl-entry-no = Grootboekpost
col-parted-on = Eerste dag
col-cut-off = Afgrenzing
col-cause-date = Oorzaak
sheet-stock-ledger = Voorraad en grootboek
sheet-stock-differences = Voorraadverschillen
sheet-stock-divergences = Waar voorraad uiteenloopt
sheet-cut-off = Periodeafgrenzing
invrole-subcontracted-variance = Uitbestedingsverschil
invrole-capacity-overhead-variance = Verschil overhead capaciteit
invrole-manufacturing-overhead-variance = Verschil overhead productie
invrole-direct-cost-non-inventory-applied = Dekking directe kosten (geen voorraad)
invrole-material-non-inventory-variance = Materiaalverschil (geen voorraad)
tie-inventory-interim = { invrole-inventory-interim }
tie-wip = { invrole-wip }
tie-accrual-interim = { invrole-accrual-interim }
tie-cogs-interim = { invrole-cogs-interim }
tie-cogs = { invrole-cogs }
tie-inventory-adjustment = { invrole-inventory-adjustment }
tie-direct-cost-applied = { invrole-direct-cost-applied }
tie-overhead-applied = { invrole-overhead-applied }
tie-purchase-variance = { invrole-purchase-variance }
tie-material-variance = { invrole-material-variance }
tie-capacity-variance = { invrole-capacity-variance }
tie-subcontracted-variance = { invrole-subcontracted-variance }
tie-capacity-overhead-variance = { invrole-capacity-overhead-variance }
tie-manufacturing-overhead-variance = { invrole-manufacturing-overhead-variance }
tie-direct-cost-non-inventory-applied = { invrole-direct-cost-non-inventory-applied }
tie-material-non-inventory-variance = { invrole-material-non-inventory-variance }
check-late-adjustments = Geen correctie buiten haar periode
check-large-rounding = Geen afronding boven 1,00
check-quantity-stated-wrong = Waardeposten bevatten het verplaatste aantal
check-half-a-transfer = Overboekingen heffen elkaar op

finding-gl-without-subledger = Grootboekpost { $actual } van { $amount } { $currency } op rekening { $detail } komt niet uit de voorraad: er hoort geen waardepost bij.
    .remedy = Ga na wie haar boekte en waarom; verplaats haar naar een rekening die niet van de voorraad is, of boek de voorraadmutatie waarvoor zij staat.
finding-opening-stock-differs = Rekening { $detail } opende met { $amount } { $currency } meer (minder, indien negatief) dan er daarvoor aan kosten was geboekt.
    .remedy = Vergelijk de opgegeven beginbalans met de voorraadlijst van die dag; corrigeer de beginbalans, of boek het verschil en zeg waarom.
finding-relation-amount = Op rekening { $detail } heeft het grootboek { $amount } { $currency } meer (minder, indien negatief) dan waardepost { $expected } als geboekt vermeldt (grootboekpost { $actual }).
    .remedy = Vergelijk de waardepost met haar grootboekposten; een van beide is achteraf gewijzigd, verdubbeld of gecomprimeerd.
finding-posted-without-gl = Waardepost { $expected } meldt geboekt te zijn, maar rekening { $detail } heeft er geen post van: { $amount } { $currency } ontbreekt.
    .remedy = Kijk of het grootboekextract volledig is; als de post is verwijderd, boek haar opnieuw en zeg wie dat goedkeurde.
finding-remapped-account = Waardepost { $expected } staat op een andere rekening dan de boekingsinstellingen nu aanwijzen: { $amount } { $currency } op rekening { $detail } (grootboekpost { $actual }).
    .remedy = Als de instelling is gewijzigd, boek het oude saldo over naar de nieuwe rekening; als de boeking fout was, corrigeer haar.
finding-deleted-account = Waardepost { $expected } is geboekt op een rekening die leeg is of niet in het rekeningschema staat: { $amount } { $currency } ontbreekt op rekening { $detail } (grootboekpost { $actual }).
    .remedy = Herstel de rekening in het schema, of boek de post over naar de rekening die de instellingen aanwijzen.
finding-date-mismatch = Waardepost { $expected } en haar grootboekpost { $actual } liggen in verschillende perioden: { $amount } { $currency } op rekening { $detail }.
    .remedy = Boek de grootboekpost op de dag van de waardepost; is de periode gesloten, vermeld dan het bedrag.
finding-closing-entry = Grootboekpost { $actual } sluit resultaatrekening { $detail } af: { $amount } { $currency }, wat geen voorraadkosten zijn.
    .remedy = Niets, als het jaar wordt afgesloten; merk anders afsluitingsposten met period_type closing.
finding-unexplained = Op { $subject } wijkt het grootboek ({ $detail }) van de voorraad af met { $amount } { $currency } die geen klasse verklaart: subadministratie { $expected }, grootboek { $actual }.
    .remedy = Vergelijk de posten van de rekening met inventory.differences; de afsluiting kan niet worden ondertekend zolang een cent openstaat.
finding-shared-account = Rekening { $subject } dient meerdere rollen: { $detail }. Elke rol wordt met de hele rekening vergeleken; wat van de andere is, wordt genoemd.
    .remedy = Geef elke rol een eigen rekening waar het verschil ertoe doet; tot dan is er niets fout.
finding-matched-by-document = Het extract van { $company } heeft geen relaties tussen waardeposten en grootboekposten; zij zijn op document, datum, rekening en bedrag gekoppeld, een zwakker bewijs.
    .remedy = Exporteer ook inventory_gl_relations.
finding-relation-without-entry = De relatie van waardepost { $expected } met grootboekpost { $actual } noemt een post die het extract niet heeft ({ $detail }).
    .remedy = Exporteer beide administraties vanaf het begin, of vanaf dezelfde beginbalans.
finding-large-rounding = { $actual } afrondingen liggen boven 1.00, de eerste van artikel { $detail }.
    .remedy = Afronding gaat om centen; kijk wat deze posten afronden.
finding-quantity-stated-wrong = De waardeposten van { $actual } artikelposten bevatten het verplaatste aantal niet één keer, de eerste van artikel { $detail }.
    .remedy = Exporteer waardeposten vanaf de eerste van elk artikel; item_quantity staat op de eerste en is 0 op alle latere.
finding-half-a-transfer = De overboekingen van { $actual } artikelen heffen elkaar niet op, het eerste is { $detail }: een been ontbreekt of kost iets anders.
    .remedy = Zoek het andere been: andere datum, andere kosten, of niet in het extract.
