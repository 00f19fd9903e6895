settlement-line-exchange = Kursdifferenz beim Ausgleich
settlement-line-discount = Skonto
settlement-line-tolerance = Ausgleichsdifferenz
settlement-line-unrealized = Bewertung beim Ausgleich zurückgenommen
