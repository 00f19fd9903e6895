# De werkmap: namen van de bladen (hoogstens 31 tekens) en de opmerkingen boven de tabellen.

sheet-summary = Samenvatting
sheet-ties = Aansluitingen
sheet-trial-balance = Kolommenbalans
sheet-checks = Controles vooraf
sheet-differences = Verschillen subadministratie
sheet-journals = Voorgestelde journaalposten
sheet-findings = Bevindingen
sheet-inputs = Bronbestanden
sheet-totals = Totalen van de exports
sheet-controls = Wat de bestanden zeggen
sheet-rejects = Afgewezen rijen

workbook-currencies = De bedragen zijn in de eigen valuta van elk bedrijf: { $currencies }.
workbook-sign = Debet is positief, credit negatief.
workbook-capped = De eerste { $shown } van { $rows } rijen; ze staan allemaal in { $place }.
workbook-digits = { $count ->
    [one] Eén bedrag heeft meer cijfers dan een spreadsheet exact bewaart; het staat als tekst en telt in geen enkel totaal mee.
   *[other] { $count } bedragen hebben meer cijfers dan een spreadsheet exact bewaart; ze staan als tekst en tellen in geen enkel totaal mee.
}
workbook-whole-close = Hele afsluiting

mark-tied = Aangesloten
mark-explained = Verklaard
mark-open = Open
mark-pass = Akkoord
mark-warn = Waarschuwt
mark-block = Blokkeert
mark-none = Niets te controleren
mark-balances = Niet van toepassing: kolommenbalansen

col-entries = Boekingen
col-first-date = Eerste datum
col-last-date = Laatste datum
col-ties = Aansluitingen
col-ties-open = Open aansluitingen
col-block = Blokkerende bevindingen
col-warn = Waarschuwingen
col-info = Ter informatie
col-result = Resultaat jaar tot heden
