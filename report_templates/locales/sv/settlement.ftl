settlement-line-exchange = Kursdifferens vid avräkning
settlement-line-discount = Kassarabatt
settlement-line-tolerance = Avräkningsdifferens
settlement-line-unrealized = Omvärdering återförd vid avräkning
