"""close.toml -> frozen settings, or every fault of it at once.

    close.toml:3: curency = "EUR"; unknown key, did you mean `currency`?
    close.toml:9: currency = "SKE"; no currency has this code, did you mean "SEK"?

Knows no room: each room declares its section as a model beside its run, and close.py hands them in by name.
"""

from tieout.settings.company import Close, Company, FiscalYear, Format, Posting
from tieout.settings.folder import Settings, load
from tieout.settings.paths import Definition, FilePath
from tieout.settings.rules import CompanyId, Criteria, Keys, Name, Number, Selectors, Values, refuse
from tieout.settings.sections import Account, Amount, Currency, Day, Language, MonthDay, OneOf, Section

__all__ = [
    "Account",
    "Amount",
    "Close",
    "Company",
    "CompanyId",
    "Criteria",
    "Currency",
    "Day",
    "Definition",
    "FilePath",
    "FiscalYear",
    "Format",
    "Keys",
    "Language",
    "MonthDay",
    "Name",
    "Number",
    "OneOf",
    "Posting",
    "Section",
    "Selectors",
    "Settings",
    "Values",
    "load",
    "refuse",
]
