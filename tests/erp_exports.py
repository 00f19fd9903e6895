"""Exports as ERPs write them, small enough to check by hand: what test_presets.py closes without a mapping."""

# ruff: noqa: E501 - an export is as wide as it is

# Business Central, G/L entries: an invoice, its payment (a side turned negative where there are two), a closing entry.
GENERAL = {
    "en": """
Entry No.;Posting Date;Document Type;Document No.;G/L Account No.;Description;Amount;Additional-Currency Amount;Source Code;Source Type;Source No.;Transaction No.;User ID
1;05/09/2026;Invoice;INV-1;1510;Sold;1,250.00;0.00;SALES;Customer;K1;7;ANNA
2;05/09/2026;Invoice;INV-1;3010;Sold;-1,250.00;0.00;SALES;Customer;K1;7;ANNA
3;14/09/2026;Payment;P-1;1930;Paid;1,250.00;0.00;CASHRECJNL;Bank Account;B1;8;ANNA
4;14/09/2026;Payment;P-1;1510;Paid;-1,250.00;0.00;CASHRECJNL;Customer;K1;8;ANNA
5;C31/12/2025; ;CLOSE;3010;Close;900.00;0.00;CLSINCOME; ;;9;LEE
6;C31/12/2025; ;CLOSE;2091;Close;-900.00;0.00;CLSINCOME; ;;9;LEE
""",
    "fr": """
N° séquence;Date comptabilisation;Type document;N° document;N° compte général;Désignation;Montant débit;Montant crédit;Montant DR;Code journal;Type origine;N° origine;N° transaction;Code utilisateur
1;05/09/2026;Facture;INV-1;1510;Vendu;1 250,00;;0,00;VENTES;Client;K1;7;ANNA
2;05/09/2026;Facture;INV-1;3010;Vendu;;1 250,00;0,00;VENTES;Client;K1;7;ANNA
3;14/09/2026;Paiement;P-1;1930;Payé;1 250,00;;0,00;REGLEMENT;Banque;B1;8;ANNA
4;14/09/2026;Paiement;P-1;1510;Payé;-1 250,00;;0,00;REGLEMENT;Client;K1;8;ANNA
5;C31/12/2025; ;CLOSE;3010;Clôture;900,00;;0,00;CLOTURE; ;;9;LEE
6;C31/12/2025; ;CLOSE;2091;Clôture;;900,00;0,00;CLOTURE; ;;9;LEE
""",
    "sv": """
Löpnr;Bokföringsdatum;Dokumenttyp;Dokumentnr;Redovisningskontonr;Beskrivning;Belopp;Belopp i alternativ valuta;Ursprungskod;Ursprungstyp;Ursprungsnummer;Transaction No.;User ID
1;2026-09-05;Faktura;INV-1;1510;Såld;1 250,00;0,00;FÖRSÄLJ;Kund;K1;7;ANNA
2;2026-09-05;Faktura;INV-1;3010;Såld;-1 250,00;0,00;FÖRSÄLJ;Kund;K1;7;ANNA
3;2026-09-14;Betalning;P-1;1930;Betald;1 250,00;0,00;INBET;Bankkonto;B1;8;ANNA
4;2026-09-14;Betalning;P-1;1510;Betald;-1 250,00;0,00;INBET;Kund;K1;8;ANNA
5;U2025-12-31; ;CLOSE;3010;Bokslut;900,00;0,00;BOKSLUT; ;;9;LEE
6;U2025-12-31; ;CLOSE;2091;Bokslut;-900,00;0,00;BOKSLUT; ;;9;LEE
""",
    "da": """
Løbenr.;Bogføringsdato;Bilagstype;Bilagsnr.;Finanskontonr.;Beskrivelse;Beløb;Ekstra valuta (beløb);Kildespor;Kildetype;Kildenr.;Transaktionsnr.;Bruger-id
1;05-09-2026;Faktura;INV-1;1510;Solgt;1.250,00;0,00;SALG;Debitor;K1;7;ANNA
2;05-09-2026;Faktura;INV-1;3010;Solgt;-1.250,00;0,00;SALG;Debitor;K1;7;ANNA
3;14-09-2026;Betaling;P-1;1930;Betalt;1.250,00;0,00;INDBETKLD;Bankkonto;B1;8;ANNA
4;14-09-2026;Betaling;P-1;1510;Betalt;-1.250,00;0,00;INDBETKLD;Debitor;K1;8;ANNA
5;U31-12-2025; ;CLOSE;3010;Lukket;900,00;0,00;NULSTIL; ;;9;LEE
6;U31-12-2025; ;CLOSE;2091;Lukket;-900,00;0,00;NULSTIL; ;;9;LEE
""",
    "nl": """
Volgnummer;Boekingsdatum;Documentsoort;Documentnr.;Grootboekrekeningnr.;Omschrijving;Bedrag;Bedrag (Rapp.-val.);Broncode;Bronsoort;Bronnr.;Transactienr.;Gebruikers-ID
1;5-9-2026;Factuur;INV-1;1510;Verkocht;1.250,00;0,00;VERKOOP;Klant;K1;7;ANNA
2;5-9-2026;Factuur;INV-1;3010;Verkocht;-1.250,00;0,00;VERKOOP;Klant;K1;7;ANNA
3;14-9-2026;Betaling;P-1;1930;Betaald;1.250,00;0,00;BANK;Bank;B1;8;ANNA
4;14-9-2026;Betaling;P-1;1510;Betaald;-1.250,00;0,00;BANK;Klant;K1;8;ANNA
5;U31-12-2025; ;CLOSE;3010;Afsluiten;900,00;0,00;AFSL; ;;9;LEE
6;U31-12-2025; ;CLOSE;2091;Afsluiten;-900,00;0,00;AFSL; ;;9;LEE
""",
    "de": """
Lfd. Nr.;Buchungsdatum;Belegart;Belegnr.;Sachkontonr.;Beschreibung;Sollbetrag;Habenbetrag;Zusätzlicher Währungsbetrag;Herkunftscode;Herkunftsart;Herkunftsnummer;Transaction No.;User ID
1;05.09.2026;Rechnung;INV-1;1510;Verkauft;1.250,00;;0,00;VERKAUF;Debitor;K1;7;ANNA
2;05.09.2026;Rechnung;INV-1;3010;Verkauft;;1.250,00;0,00;VERKAUF;Debitor;K1;7;ANNA
3;14.09.2026;Zahlung;P-1;1930;Bezahlt;1.250,00;;0,00;ZAHLUNG;Bankkonto;B1;8;ANNA
4;14.09.2026;Zahlung;P-1;1510;Bezahlt;-1.250,00;;0,00;ZAHLUNG;Debitor;K1;8;ANNA
5;U31.12.2025; ;CLOSE;3010;Abschluss;900,00;;0,00;ABSCHL; ;;9;LEE
6;U31.12.2025; ;CLOSE;2091;Abschluss;;900,00;0,00;ABSCHL; ;;9;LEE
""",
}

# Business Central, item ledger entries: bought, sold, two adjustments, moved, used up.
ITEMS = {
    "en": """
Entry No.;Posting Date;Entry Type;Document No.;Item No.;Location Code;Quantity;Invoiced Quantity;Remaining Quantity;Completely Invoiced;Applies-to Entry;Lot No.
1;05/09/2026;Purchase;R1;A;BLUE;10.5;10.5;1;Yes;0;L1
2;14/09/2026;Sale;S1;A;BLUE;-2;-1;0;No;1;
3;14/09/2026;Positive Adjmt.;J1;A;BLUE;1;1;1;Yes;0;
4;14/09/2026;Negative Adjmt.;J1;A;BLUE;-1;-1;0;Yes;0;
5;14/09/2026;Transfer;T1;A;BLUE;-3;-3;0;Yes;0;
6;14/09/2026;Consumption;C1;A;BLUE;-1;-1;0;Yes;0;
""",
    "fr": """
N° séquence;Date comptabilisation;Type écriture;N° document;N° article;Code magasin;Quantité;Quantité facturée;Quantité restante;Entièrement facturé;Ecriture lettrage;N° lot
1;05/09/2026;Achat;R1;A;BLUE;10,5;10,5;1;Oui;0;L1
2;14/09/2026;Vente;S1;A;BLUE;-2;-1;0;Non;1;
3;14/09/2026;Positif (ajust.);J1;A;BLUE;1;1;1;Oui;0;
4;14/09/2026;Négatif (ajust.);J1;A;BLUE;-1;-1;0;Oui;0;
5;14/09/2026;Transfert;T1;A;BLUE;-3;-3;0;Oui;0;
6;14/09/2026;Consommation;C1;A;BLUE;-1;-1;0;Oui;0;
""",
    "sv": """
Löpnr;Bokföringsdatum;Transaktionstyp;Dokumentnr;Artikelnr;Lagerställekod;Antal;Fakturerat antal;Återstående antal;Completely Invoiced;Kopplas till löpnr;Lot No.
1;2026-09-05;Inköp;R1;A;BLUE;10,5;10,5;1;Ja;0;L1
2;2026-09-14;Försäljning;S1;A;BLUE;-2;-1;0;Nej;1;
3;2026-09-14;Positiv justering;J1;A;BLUE;1;1;1;Ja;0;
4;2026-09-14;Negativ justering;J1;A;BLUE;-1;-1;0;Ja;0;
5;2026-09-14;Överföring;T1;A;BLUE;-3;-3;0;Ja;0;
6;2026-09-14;Förbrukning;C1;A;BLUE;-1;-1;0;Ja;0;
""",
    "da": """
Løbenr.;Bogføringsdato;Posttype;Bilagsnr.;Varenr.;Lokationskode;Antal;Faktureret antal;Restantal;Completely Invoiced;Udlign.postløbenr.;Lot No.
1;05-09-2026;Køb;R1;A;BLUE;10,5;10,5;1;Ja;0;L1
2;14-09-2026;Salg;S1;A;BLUE;-2;-1;0;Nej;1;
3;14-09-2026;Opregulering;J1;A;BLUE;1;1;1;Ja;0;
4;14-09-2026;Nedregulering;J1;A;BLUE;-1;-1;0;Ja;0;
5;14-09-2026;Overførsel;T1;A;BLUE;-3;-3;0;Ja;0;
6;14-09-2026;Forbrug;C1;A;BLUE;-1;-1;0;Ja;0;
""",
    "nl": """
Volgnummer;Boekingsdatum;Boekingssoort;Documentnr.;Artikelnr.;Vestiging;Aantal;Geboekt aantal;Resterend aantal;Completely Invoiced;Vereffenen met post;Lot No.
1;5-9-2026;Inkoop;R1;A;BLUE;10,5;10,5;1;Ja;0;L1
2;14-9-2026;Verkoop;S1;A;BLUE;-2;-1;0;Nee;1;
3;14-9-2026;Positieve correctie;J1;A;BLUE;1;1;1;Ja;0;
4;14-9-2026;Negatieve correctie;J1;A;BLUE;-1;-1;0;Ja;0;
5;14-9-2026;Transfer;T1;A;BLUE;-3;-3;0;Ja;0;
6;14-9-2026;Verbruik;C1;A;BLUE;-1;-1;0;Ja;0;
""",
    "de": """
Lfd. Nr.;Buchungsdatum;Postenart;Belegnr.;Artikelnr.;Lagerortcode;Menge;Fakturierte Menge;Restmenge;Completely Invoiced;Ausgleich mit Lfd. Nr.;Lot No.
1;05.09.2026;Einkauf;R1;A;BLUE;10,5;10,5;1;Ja;0;L1
2;14.09.2026;Verkauf;S1;A;BLUE;-2;-1;0;Nein;1;
3;14.09.2026;Zugang;J1;A;BLUE;1;1;1;Ja;0;
4;14.09.2026;Abgang;J1;A;BLUE;-1;-1;0;Ja;0;
5;14.09.2026;Lagerplatzumlagerung;T1;A;BLUE;-3;-3;0;Ja;0;
6;14.09.2026;Verbrauch;C1;A;BLUE;-1;-1;0;Ja;0;
""",
}

VALUES = """
Entry No.,Item Ledger Entry No.,Item No.,Posting Date,Valuation Date,Entry Type,Variance Type,Cost Amount (Actual),Cost Amount (Expected),Expected Cost,Item Ledger Entry Quantity,Valued Quantity,Invoiced Quantity,Cost Posted to G/L,Adjustment,Applies-to Entry,Inventory Posting Group,Gen. Prod. Posting Group
1,1,A,2026-09-05,2026-09-05,Direct Cost, ,0,105.00,Yes,10,10,0,0,No,0,RESALE,RETAIL
2,1,A,2026-09-06,2026-09-05,Direct Cost, ,110.00,-105.00,No,0,10,10,110.00,No,0,RESALE,RETAIL
3,1,A,2026-09-30,2026-09-05,Revaluation, ,-10.00,0,No,0,10,0,0,Yes,2,RESALE,RETAIL
4,0,A,2026-09-30,2026-09-30,Variance,Capacity Overhead,1.25,0,No,0,1,0,0,No,0,RESALE,RETAIL
"""

APPLICATIONS = """
Entry No.,Item Ledger Entry No.,Inbound Item Entry No.,Outbound Item Entry No.,Quantity,Posting Date,Cost Application
1,1,1,0,10,2026-09-05,No
2,2,1,2,-2,2026-09-14,Yes
"""

CHART = """
No.,Name,Income/Balance,Account Category,Account Type
1000,ASSETS,Balance Sheet,Assets,Heading
1510,Receivables,Balance Sheet,Assets,Posting
3010,Sales,Income Statement,Income,Posting
7290,Goods sold,Income Statement,Cost of Goods Sold,Posting
9999,Total,Income Statement, ,End-Total
"""

CUSTOMERS = """
Entry No.,Customer No.,Customer Posting Group,Posting Date,Document Type,Document No.,Currency Code,Original Amount,Amount,Original Amt. (LCY),Amount (LCY),Remaining Amount,Remaining Amt. (LCY),Due Date
1,K1,HOME,2026-08-01,Invoice,INV-1,USD,110.00,110.00,100.00,103.00,60.00,54.55,2026-08-31
2,K1,HOME,2026-08-20,Payment,P-1,USD,-50.00,-50.00,-45.45,-45.45,0.00,0.00,2026-08-20
3,K2,ABROAD,2026-09-02,Finance Charge Memo,F-1, ,7.00,7.00,7.00,7.00,7.00,7.00,2026-09-30
"""

DETAILED = """
Entry No.,Cust. Ledger Entry No.,Entry Type,Posting Date,Amount,Amount (LCY),Applied Cust. Ledger Entry No.,Unapplied
1,1,Initial Entry,2026-08-01,110.00,100.00,0,No
2,1,Application,2026-08-20,-50.00,-45.45,2,No
3,2,Application,2026-08-20,50.00,45.45,2,No
4,1,Application,2026-08-25,-9.00,-8.00,2,Yes
"""

D365 = """
JOURNALNUMBER,VOUCHER,ACCOUNTINGDATE,POSTINGLAYER,LEDGERACCOUNT,TRANSACTIONCURRENCYCODE,TRANSACTIONCURRENCYAMOUNT,ACCOUNTINGCURRENCYAMOUNT,REPORTINGCURRENCYAMOUNT,ISCREDIT,POSTINGTYPE,FISCALCALENDARPERIODTYPE,DATAAREAID
GJ-1,V1,2026-09-05T00:00:00,Current,1510-001-023--,USD,110.00,100.00,1150.00,No,CustBalance,Operating,frrt
GJ-1,V1,2026-09-05T00:00:00,Current,3010-001-023--,USD,-110.00,-100.00,-1150.00,Yes,Revenue,Operating,frrt
GJ-2,V2,2026-09-30T00:00:00,Tax,5010----,EUR,7.00,7.00,80.50,No,LedgerJournal,Operating,frrt
GJ-2,V2,2026-09-30T00:00:00,Tax,1930-\\-0---,EUR,-7.00,-7.00,-80.50,Yes,LedgerJournal,Operating,frrt
GJ-3,V3,2026-01-01T00:00:00,Current,1930----,EUR,9.00,9.00,103.50,No,LedgerJournal,Opening,frrt
GJ-3,V3,2026-01-01T00:00:00,Current,2091----,EUR,-9.00,-9.00,-103.50,Yes,LedgerJournal,Opening,frrt
"""

SETUP = {
    "relation.csv": "G/L Entry No.,Value Entry No.,G/L Register No.\n88,2,4\n",
    "items list.csv": "No.,Description,Costing Method,Unit Cost,Gen. Prod. Posting Group\nA,Bike,Average,10.5,RETAIL\n",
    "ips.csv": "Location Code,Invt. Posting Group Code,Inventory Account,Inventory Account (Interim)\n,RESALE,2130,2131\n",
    "gps.csv": "Gen. Bus. Posting Group,Gen. Prod. Posting Group,COGS Account,Blocked\nEU,RETAIL,7290,No\n",
}

WHOLE_RATES = """
Currency Code,Starting Date,Relational Currency Code,Exchange Rate Amount,Relational Exch. Rate Amount
SEK,2026-09-01,,100,8.7512
"""
BROKEN_RATES = """
Currency Code;Starting Date;Exchange Rate Amount;Relational Exch. Rate Amount
USD;01.09.2026;1,1684;1,0000
SEK;30.09.2026;11,5;1,0000
"""
MAIN_ACCOUNTS = """
MainAccountId,Name,MainAccountType,MainAccountCategory
1510,Debtors,Asset,AR
1599,Sum,Total,
8000,P,ProfitAndLoss,
"""
TRIAL_BALANCE = """
GL_Account_Number|Fiscal_Year|Period|Business_Unit_Code|Amount_Beginning|Amount_Ending
1510|2026|9|N|0|120.00
3010|2026|9|N|0|-120.00
3010|2026|13|N|0|0
"""
TWO_AT_ONCE = """
RecId,AccountNum,TransDate,AmountMST,AmountCur,CustExchAdjustmentRealized,VendExchAdjustmentRealized
1,K,2026-09-01,1,1,0,0
"""
