"""Column presets: the exports of ERPs known by their headings, so that no mapping need be written.

    preset = presets.recognise(["Löpnr", "Bokföringsdatum", "Redovisningskontonr", "Belopp"])
    preset.table, preset.label        gl_entries, Business Central G/L entries (sv)

A source that carries a preset is read as if its columns were mapped; [company.columns] wins column by column.
"""

from __future__ import annotations

from tieout.readers.presets.columns import GROUP as GROUP
from tieout.readers.presets.columns import fill as fill
from tieout.readers.presets.recognition import Alike as Alike
from tieout.readers.presets.recognition import Preset as Preset
from tieout.readers.presets.recognition import decoded as decoded
from tieout.readers.presets.recognition import of_file as of_file
from tieout.readers.presets.recognition import recognise as recognise
