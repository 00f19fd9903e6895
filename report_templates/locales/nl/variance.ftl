# Afwijkingenanalyse: wat bewoog, en waarom.

step-variance = Afwijkingenanalyse
room-variance = Afwijkingenanalyse
sheet-variance = Afwijkingenanalyse
sheet-variance-drivers = Oorzaken afwijkingen
col-comparison = Vergeleken met
col-compared-with = Vergelijkend cijfer
col-explanation = Toelichting
col-explained-by = Toegelicht door
col-driver = Oorzaak
comparison-prior-period = vorige periode
comparison-prior-year = vorig jaar
comparison-budget = begroting
driver-document = boekstukken
driver-party = relaties
driver-dimension = dimensies
variance-subline = { $company } · { $date } · { $unit } · boven { $amount } en { $percent }
variance-message =
    { $open ->
        [0] { $count ->
            [0] Niets bewoog boven de drempels.
           *[other] Alles wat boven de drempels bewoog, is toegelicht ({ $count }).
        }
        [one] Eén van { $count } afwijkingen boven de drempels is niet toegelicht.
       *[other] { $open } van { $count } afwijkingen boven de drempels zijn niet toegelicht.
    }
variance-note = Zoals gelezen: opbrengsten positief, kosten negatief. Oorzaken met debet positief: de grootste boekstukken, relaties en dimensies tegen de vergelijkingsperiode.
variance-unexplained = niet toegelicht
finding-variance-prior-period = { $detail } ({ $subject }) is { $actual } { $currency } tegen { $expected } in de vorige periode: { $amount } { $currency } zonder reden.
    .remedy = Schrijf de reden in explanations: statement, code, text, by. variance.drivers toont wat erachter zit.
finding-variance-prior-year = { $detail } ({ $subject }) is { $actual } { $currency } tegen { $expected } een jaar eerder: { $amount } { $currency } zonder reden.
    .remedy = Schrijf de reden in explanations: statement, code, text, by. variance.drivers toont wat erachter zit.
finding-variance-budget = { $detail } ({ $subject }) is { $actual } { $currency } tegen { $expected } in de begroting: { $amount } { $currency } zonder reden.
    .remedy = Schrijf de reden in explanations: statement, code, text, by. variance.drivers toont wat erachter zit.
finding-budget-account = De begroting noemt rekening { $actual }, die niet in het rekeningschema staat; de regel telt niet mee.
    .remedy = Verbeter de rekening in de begroting, of voeg haar toe aan accounts.csv.
finding-explanation-unknown = Een toelichting gaat over { $actual } in { $expected }, dat noch een regel van dat overzicht noch een rekening van het schema is; ze licht niets toe.
    .remedy = Schrijf het overzicht en de code van een regel, of trial_balance en een rekening; statements.lines toont de codes.
finding-budget-month = De begroting van rekening { $detail } noemt de maand { $actual }, die niet te lezen is; de regel telt niet mee.
    .remedy = Schrijf de maand als jaar en maand: 2026-09.
