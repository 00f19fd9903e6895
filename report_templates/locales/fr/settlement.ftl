settlement-line-exchange = Écart de change au règlement
settlement-line-discount = Escompte
settlement-line-tolerance = Écart de règlement
settlement-line-unrealized = Réévaluation reprise au règlement
