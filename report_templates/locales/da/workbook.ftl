# Projektmappen: arkenes navne (højst 31 tegn) og noterne over tabellerne.

sheet-summary = Oversigt
sheet-ties = Afstemninger
sheet-trial-balance = Saldobalance
sheet-checks = Forhåndskontrol
sheet-differences = Differencer i reskontro
sheet-journals = Foreslåede posteringer
sheet-findings = Bemærkninger
sheet-inputs = Inputfiler
sheet-totals = Udtrækkets summer
sheet-controls = Hvad filerne siger
sheet-rejects = Afviste rækker

workbook-currencies = Beløb er i hver virksomheds egen valuta: { $currencies }.
workbook-sign = Debet er positiv, kredit negativ.
workbook-capped = De første { $shown } af { $rows } rækker; alle findes i { $place }.
workbook-digits = { $count ->
    [one] Ét beløb har flere cifre, end et regneark gengiver nøjagtigt; det står som tekst og indgår ikke i nogen sum.
   *[other] { $count } beløb har flere cifre, end et regneark gengiver nøjagtigt; de står som tekst og indgår ikke i nogen sum.
}
workbook-whole-close = Hele afslutningen

mark-tied = Afstemt
mark-explained = Forklaret
mark-open = Åben
mark-pass = Godkendt
mark-warn = Advarer
mark-block = Blokerer
mark-none = Intet at kontrollere
mark-balances = Ikke relevant: saldobalancer

col-entries = Posteringer
col-first-date = Første dato
col-last-date = Sidste dato
col-ties = Afstemninger
col-ties-open = Åbne afstemninger
col-block = Blokerende bemærkninger
col-warn = Advarsler
col-info = Til orientering
col-result = Resultat år til dato
