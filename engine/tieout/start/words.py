"""Which column of ours a heading means, by the words accountants use for them in the languages of the house.

    Bokf.datum, Kontonr, Belopp i valuta, Belopp i SEK       posting_date, account, amount_currency, amount

An amount that a heading says is in a currency of its own is never taken for the amount of the books.
"""

from __future__ import annotations

import re
import unicodedata

WORDS = {  # of ours: how headings begin, plain; those of less than four letters only when they are all of it
    "posting_date": """postingdate bokfdatum bokforingsdatum transdatum verdatum bogforingsdato posteringsdato
        boekdatum boekingsdatum buchungsdatum belegdatum datecomptable datedecomptabilisation ecrituredate dateecriture
        transactiondate entrydate gldate effectivedate datum dato date""",
    "account": """glaccountno glaccount accountnumber accountno accountcode account kontonummer kontonr konto
        rekeningnummer rekeningnr rekening grootboekrekening numerodecompte numcompte comptenum compte
        finanskonto sachkonto""",
    "amount_currency": "",
    "amount": """amount belopp belob bedrag betrag montant saldo nettobetrag""",
    "debit": """debitamount debit debet soll dr""",
    "credit": """creditamount credit kredit haben cr""",
    "voucher": """voucherno vouchernumber voucher verifikationsnummer vernr verifikation bilagsnr bilagsnummer bilag
        boekstuknummer boekstuk stuknummer belegnummer belegnr beleg numeropiece piece journalid transactionid
        transactionno documentno docno document ver""",
    "description": """description text beskrivning beskrivelse tekst omschrijving buchungstext libelle memo""",
    "currency": """currencycode currency valutakode valuta wahrung devise""",
    "journal": """journalcode journal serie dagboek""",
    "document_no": """documentno invoiceno fakturanr factuurnummer rechnungsnummer""",
    "company": """companycode company bolag selskab administratie mandant societe entity legalentity""",
}
MONEY = ("amount", "debit", "credit")
CURRENCY = re.compile("currency|valuta|devise|wahrung|foreign")
OF_THE_BOOKS = re.compile(
    "local|company|accounting|functional|base|home|redovisning|bokforing|regnskab|basis|boekhoud|haus|buchungsw|tenue"
)
SUM = re.compile("amount|belopp|belob|bedrag|betrag|montant")
BEGINS = 4  # letters from which on a word may begin a longer heading: `cr` begins Created by
LETTERS = str.maketrans({"ø": "o", "Ø": "O", "æ": "ae", "Æ": "AE", "ß": "ss", "œ": "oe", "Œ": "OE", "ł": "l", "Ł": "L"})


def matched(headings: list[str]) -> dict[str, str]:
    """Each column of ours with the heading that says it best; a heading serves once."""
    plain = {heading: _plain(heading) for heading in headings if heading}
    foreign = {heading for heading, bare in plain.items() if CURRENCY.search(bare) and not OF_THE_BOOKS.search(bare)}
    found: dict[str, str] = {}
    for column, words in WORDS.items():
        free = {
            heading: bare
            for heading, bare in plain.items()
            if heading not in found.values() and not (column in MONEY and heading in foreign)
        }
        best = _foreign_amount(free, foreign) if column == "amount_currency" else _best(free, words.split())
        if best:
            found[column] = best
    return found


def unaccented(text: str) -> str:
    """A text without accents, its letters those of English where they have a form there."""
    apart = unicodedata.normalize("NFKD", text.translate(LETTERS))
    return "".join(one for one in apart if not unicodedata.combining(one))


def _best(free: dict[str, str], words: list[str]) -> str | None:
    """The heading that is one of the words, else the first that begins with one."""
    exact = (heading for word in words for heading, bare in free.items() if bare == word)
    begun = (
        heading for word in words for heading, bare in free.items() if len(word) >= BEGINS and bare.startswith(word)
    )
    return next(exact, None) or next(begun, None)


def _foreign_amount(free: dict[str, str], foreign: set[str]) -> str | None:
    """The heading of an amount in the currency of the transaction, where there is one."""
    return next((heading for heading, bare in free.items() if heading in foreign and SUM.search(bare)), None)


def _plain(heading: str) -> str:
    """A heading without accents, case, blanks and signs."""
    return re.sub(r"[^a-z0-9]", "", unaccented(heading).lower())
