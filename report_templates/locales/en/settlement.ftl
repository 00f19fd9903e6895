settlement-line-exchange = Exchange difference on settlement
settlement-line-discount = Cash discount
settlement-line-tolerance = Settlement difference
settlement-line-unrealized = Revaluation reversed on settlement
