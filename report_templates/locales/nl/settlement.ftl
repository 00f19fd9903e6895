settlement-line-exchange = Koersverschil bij vereffening
settlement-line-discount = Betalingskorting
settlement-line-tolerance = Vereffeningsverschil
settlement-line-unrealized = Herwaardering teruggenomen bij vereffening
