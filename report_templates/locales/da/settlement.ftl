settlement-line-exchange = Kursdifference ved udligning
settlement-line-discount = Kontantrabat
settlement-line-tolerance = Udligningsdifference
settlement-line-unrealized = Kursregulering tilbageført ved udligning
