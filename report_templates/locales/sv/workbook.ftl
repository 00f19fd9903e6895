# Arbetsboken: bladens namn (högst 31 tecken) och noterna ovanför tabellerna.

sheet-summary = Sammanfattning
sheet-ties = Avstämningar
sheet-trial-balance = Råbalans
sheet-checks = Förkontroller
sheet-differences = Differenser i reskontran
sheet-journals = Föreslagna bokföringsorder
sheet-findings = Iakttagelser
sheet-inputs = Indatafiler
sheet-totals = Utdragens summor
sheet-controls = Vad filerna säger
sheet-rejects = Avvisade rader

workbook-currencies = Beloppen är i varje företags egen valuta: { $currencies }.
workbook-sign = Debet är positivt, kredit negativt.
workbook-capped = De första { $shown } av { $rows } rader; alla finns i { $place }.
workbook-digits = { $count ->
    [one] Ett belopp har fler siffror än ett kalkylprogram håller exakt; det står som text och ingår inte i någon summa.
   *[other] { $count } belopp har fler siffror än ett kalkylprogram håller exakt; de står som text och ingår inte i någon summa.
}
workbook-whole-close = Hela bokslutet

mark-tied = Avstämd
mark-explained = Förklarad
mark-open = Öppen
mark-pass = Godkänd
mark-warn = Varnar
mark-block = Hindrar
mark-none = Inget att kontrollera
mark-balances = Ej tillämpligt: råbalanser

col-entries = Poster
col-first-date = Första datum
col-last-date = Sista datum
col-ties = Avstämningar
col-ties-open = Öppna avstämningar
col-block = Hindrande iakttagelser
col-warn = Varningar
col-info = För kännedom
col-result = Ackumulerat resultat
