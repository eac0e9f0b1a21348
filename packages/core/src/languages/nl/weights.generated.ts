// Written by `packages/tooling/src/weights/train.mjs`; do not edit.
export const WORDS = `
f '	-5 -2 0 -2 -1 5 -1 -3 6 -2 -1 0 -1
f ,	-29 -38 -24 17 -12 18 -7 -13 21 4 -10 -12 -6
f .	-20 -58 -56 61 -10 -18 -12 9 2 1 -11 -16 -7
f 2026	3 0 -1 1 -1 -1 -1 -2 0 -2 -1 6 1
f 2027	2 -1 0 -1 -1 1 -1 -2 -1 -1 -2 0 8
f 2028	-3 -2 0 -2 -1 4 -2 -3 -1 -2 -1 6 3
f 2030	-5 -5 -2 -2 -3 8 -2 -6 -4 9 -5 -1 7
f :	-18 -16 7 -11 2 16 -5 -6 3 10 -1 3 -10
f ?	10 1 -4 2 -1 -3 4 3 -3 -1 -1 -1 -1
f aan	-12 -15 -40 -6 15 8 -12 -8 19 -5 -8 -3 1
f aanbieden	7 0 -2 2 -1 -3 -1 -4 7 -1 0 0 0
f aandacht	2 0 1 -1 -1 1 -1 -3 8 -1 -1 -1 -1
f aannemer	2 0 -1 1 0 -1 -8 -1 -1 -1 -2 7 7
f aanpakken	-10 2 -5 -6 12 -3 0 -1 0 -1 -1 0 0
f academie	-10 -1 13 -5 -1 6 0 2 0 0 0 0 0
f advies	16 7 -2 5 1 -11 2 1 5 -1 -1 -1 -1
f adviseren	2 -4 8 0 -3 2 13 -1 -3 -2 -3 0 -1
f af	2 0 0 1 -1 -1 -1 -6 4 -1 -1 0 6
f afvalwater	1 -1 7 -1 -1 0 0 4 -1 0 0 0 0
f al	10 0 5 2 -4 -1 -2 4 3 -2 2 -6 5
f alle	-3 -6 -2 -4 -3 10 -1 2 6 -1 -5 -1 -2
f alles	-13 -10 -13 14 -2 -3 3 -5 -5 2 -1 -1 -1
f als	5 3 -22 2 5 -4 7 -15 -2 -1 11 -2 -2
f altijd	-10 -9 -8 11 -4 0 -2 -2 -1 -1 -1 0 0
f ambitie	5 -9 -3 3 -7 6 -1 -7 -4 11 -7 -1 8
f anders	1 -4 -7 9 -1 -6 -4 0 -4 -1 -1 0 7
f arbeidsmarkt	-2 -4 0 0 -4 6 0 0 0 0 -1 0 0
f archief	5 0 1 1 -2 -1 6 -1 -1 -1 -1 0 0
f armoede	-10 9 -5 -5 11 -4 -2 4 -3 0 0 0 0
f arts	4 0 1 1 -2 -1 0 -4 2 -1 6 0 0
f atelier	2 2 2 0 0 -2 -1 -1 -4 0 -1 0 8
f avond	11 4 7 2 -1 -6 0 -1 9 0 -1 0 0
f baan	3 -1 -4 7 0 -7 2 0 -1 0 -1 0 0
f bakker	8 2 1 0 -1 -2 -7 3 -5 2 7 3 -1
f bank	6 0 -1 2 -1 -3 0 -3 -4 3 7 0 -1
f bed	6 -1 -2 2 -1 -2 -1 0 3 0 -1 0 0
f bedienen	0 5 -1 0 1 -2 -3 6 -1 -1 -2 2 -1
f bedrijf	-14 9 1 -8 3 6 16 -4 -5 -1 -3 -1 -3
f beek	0 2 6 -1 2 -3 0 4 -2 0 0 0 0
f begeleide	7 1 3 2 -1 -4 -2 -2 8 0 -1 0 0
f begeleiden	3 9 6 -1 -1 -3 8 0 -5 -2 -3 9 -3
f beginnen	0 -8 -12 17 -3 -9 -3 -3 4 -1 -1 0 -1
f begrijpen	-8 0 0 -3 -1 6 0 -1 0 0 0 0 0
f behandelen	-2 -1 7 -2 -1 2 -2 6 -1 0 -1 0 0
f behartigen	6 2 -2 2 -1 -2 -1 5 -1 0 -1 0 0
f beheren	9 -4 2 3 -4 -1 -2 9 0 -1 -1 0 -1
f belang	3 17 -3 -1 3 -6 4 3 -3 -1 0 0 0
f belg	-7 -3 -2 -2 0 6 1 -1 -1 0 -1 0 -1
f beogen	-3 -5 -2 0 1 2 2 5 -7 0 -1 0 0
f beperking	-9 -4 0 -3 -1 7 -1 -1 -1 0 -1 0 0
f bereikbaar	-6 3 -6 -3 10 -5 0 -1 -1 0 0 0 0
f beschermen	-25 16 -16 -12 30 -12 -2 0 -2 -1 -2 0 0
f bestaan	-5 -5 -6 -1 6 -1 -2 -3 2 0 0 0 0
f beste	5 -1 3 1 -2 -1 -1 -8 18 0 -6 0 -1
f bestrijden	-19 2 -9 -8 11 3 -3 1 -4 0 0 0 0
f betaalbaar	9 1 -1 2 -1 -3 -1 -3 9 -2 0 0 0
f betaalbare	9 -3 -3 3 -5 1 -2 -7 14 -2 -1 0 -1
f betalen	-6 -3 -2 -2 0 5 0 -1 -1 0 0 0 0
f betekenis	7 1 -2 2 -1 -3 13 -2 -1 -4 -3 -1 -1
f beter	-7 4 3 7 10 -17 -1 6 -4 -1 0 0 0
f betrokken	-2 -6 -7 19 -2 -13 -2 -5 -1 -1 5 0 0
f betrouwbare	1 -1 -2 1 -1 0 -1 3 8 -9 0 0 -1
f better	-5 -4 -2 -1 -2 6 0 -1 -1 0 0 0 0
f bevlogen	-1 -2 -5 8 0 -6 0 0 -1 0 0 0 0
f bevorderen	-13 1 -6 -5 12 -2 -2 9 -5 -3 -3 0 -1
f bewaren	13 -6 0 6 -5 -2 -1 6 -1 -1 0 0 -1
f beweging	-9 -1 -5 5 -1 -1 -1 0 0 -1 -1 0 0
f bewoner	-5 -6 -3 4 -4 3 -2 0 -1 -1 2 0 -1
f bewust	22 3 2 8 -6 -8 -1 10 -1 -1 0 0 0
f bibliotheek	4 11 -1 0 3 -6 1 -5 10 -3 1 0 0
f bieden	27 -3 -7 11 -4 -11 1 -14 26 -2 -4 -1 -2
f bier	6 1 -1 2 0 -3 0 2 2 -1 -1 0 0
f bij	-5 -7 6 15 -9 -4 11 -13 6 1 -3 3 -6
f bijdrage	-8 -3 7 -4 2 3 0 7 -6 0 -1 0 0
f bijdragen	-9 -6 -9 -2 4 4 0 -3 -1 0 -1 0 0
f bijna	-6 4 2 -3 2 1 -1 -4 7 0 -1 0 0
f binnen	-15 -10 0 -5 -4 16 -3 -4 -3 9 -3 2 -4
f bloed	1 0 2 0 0 -1 -1 -4 6 0 0 0 0
f bloem	1 -1 3 0 -1 0 -2 -1 -2 -2 7 0 0
f bodem	-6 -3 6 -3 -2 5 0 1 -1 0 0 0 0
f boer	8 0 -3 3 0 -4 10 -4 -2 -1 -1 0 -1
f boodschappen	7 2 -1 2 0 -4 8 -3 -1 -1 -1 0 0
f boom	15 6 10 1 -2 -7 4 6 1 -1 -1 0 -1
f boompjes	1 1 8 -2 -1 1 -2 -9 22 -7 -1 0 -1
f bos	5 3 2 1 1 -5 8 -4 1 -1 -1 0 0
f bouw	-7 -1 -1 -2 2 2 -2 0 0 0 0 0 0
f bouwen	9 -4 -13 12 -5 -6 -8 25 -9 -3 -5 -2 -1
f brandweer	-1 -1 5 -1 2 -1 -2 7 -3 -1 -1 0 -1
f brengen	4 4 -5 0 7 -8 2 21 -10 -2 -5 -1 -3
f brugge	0 0 10 -1 -1 0 0 3 -1 1 0 0 0
f buiten	-4 -2 2 -5 -1 7 -2 0 1 -1 0 0 2
f bundelen	0 4 5 -1 0 -1 -1 6 -1 0 -1 0 -1
f bureau	8 -3 0 3 -3 -1 3 -2 0 0 1 0 0
f burger	-4 16 -6 -3 6 -4 11 -1 -4 -1 -2 0 -1
f buurt	-15 -7 -5 -6 -1 14 -2 -3 -2 -1 1 0 0
f centraal	5 -3 -9 16 -2 -13 5 -2 -2 -1 -1 0 0
f chocolade	-20 -7 1 -9 -1 16 0 -1 -3 0 0 -1 0
f christelijke	-7 -6 -8 -2 1 6 -1 -1 -2 -1 1 0 -1
f cijfer	-8 -6 -1 -2 -2 8 -1 2 -4 0 0 0 0
f club	6 0 -2 2 -1 -3 0 2 -2 0 1 0 0
f coachen	2 2 9 -1 -1 -1 10 -4 -1 0 0 0 0
f collega	-1 -1 -1 0 0 1 6 -5 -1 0 -1 0 0
f communicatie	-1 0 3 -1 0 1 8 -5 -1 0 -1 0 0
f community	-3 9 -1 -2 3 -2 -2 -1 -1 0 6 0 0
f controleren	4 0 3 1 -1 -1 -1 7 -2 0 0 0 0
f coöperatie	-5 -2 16 -4 -2 4 3 1 -1 0 1 0 0
f cultuur	2 -2 -3 1 -1 1 0 -4 -2 -1 -1 0 7
f daarom	-9 -2 -5 -3 7 0 0 -2 0 0 0 0 0
f dag	13 1 -10 15 -1 -15 2 -2 6 -2 -2 -1 -1
f dagelijks	7 0 5 -2 -2 1 -3 8 1 -1 -1 0 -1
f dak	0 -2 3 -3 -6 9 -1 3 0 4 -6 0 -1
f dan	4 -10 -7 7 -5 2 4 -7 3 -2 0 -1 -1
f dat	-19 -11 -27 -6 -10 30 -2 -7 -6 12 -2 -2 -8
f data	-7 -2 2 -5 0 7 -1 1 1 -1 0 0 -1
f de	-8 -18 -18 1 21 -10 -1 -4 -1 10 -1 -10 -4
f delen	3 1 27 -4 -8 4 -4 7 10 -2 -2 0 -1
f denken	-7 -8 -11 14 -3 -5 0 -3 -1 -2 0 0 0
f deur	4 -2 -2 2 -1 0 -2 0 6 -1 -1 0 -1
f dicht	-1 0 1 -1 0 1 -3 -3 -2 9 0 0 0
f dichtbij	-12 -6 -4 7 0 -1 0 -1 -4 0 0 0 0
f dichten	21 1 7 4 -11 0 -1 3 0 -2 0 8 -1
f die	-17 -24 2 -12 -13 35 2 -7 8 -5 -8 -3 2
f dienen	8 -3 -1 3 -3 -2 13 -8 -2 -1 0 0 0
f dienst	7 -1 3 2 0 -5 0 2 -2 -1 -1 0 4
f dienstbaar	-4 4 -6 -2 12 -9 0 0 -1 0 0 0 0
f dienstverlening	11 9 -9 4 3 -9 2 0 -2 4 -1 0 1
f dier	-7 -4 -3 -4 0 7 -2 -2 2 0 0 0 0
f digitale	-4 0 9 -4 -2 4 -5 1 -5 -1 13 -1 -1
f dit	7 2 -2 2 -5 1 -7 -4 -2 -2 -2 14 4
f doel	-13 -12 -18 -3 9 5 -9 4 10 -9 -10 3 0
f doen	-5 -8 -6 13 -8 0 5 2 -2 1 -4 -3 -4
f door	-18 18 5 1 2 -5 1 29 -17 -4 -2 -2 -4
f dorp	17 2 -3 6 -3 -6 -1 -3 4 -1 5 0 -1
f draaien	-6 -5 -5 3 -1 1 -1 2 -3 -1 0 0 -1
f dragen	-4 0 7 -3 -8 10 -2 2 3 -1 -1 0 0
f drenthe	20 5 1 7 -3 -10 -1 -2 0 -1 10 0 0
f drie	4 1 3 0 -1 -1 -7 0 1 -4 -3 4 11
f drinkwater	-11 -5 0 -4 -2 10 0 -1 -3 0 0 0 0
f droge	8 0 -3 3 -1 -2 0 4 -2 0 0 0 0
f dromen	-5 -9 -6 6 -7 6 -2 -1 -2 -1 2 0 -1
f drone	-12 11 3 -7 5 1 -1 2 2 -1 -1 0 -1
f droom	7 0 -3 3 -1 -3 -1 1 -3 4 2 0 -1
f duurzaam	-9 14 -6 -11 25 -13 3 -11 1 4 -1 0 3
f duurzame	-14 -6 -4 -6 9 2 -1 -4 1 0 -1 0 -1
f dé	15 -1 -4 6 -2 -7 -5 -5 -2 14 5 0 -3
f echte	10 -1 -2 4 -2 -4 -1 -1 5 -1 1 0 0
f een	-14 -51 -55 0 3 26 -14 -39 9 -18 36 -15 10
f eenvoudig	-1 2 10 -2 -1 0 -1 -3 9 -1 -1 0 0
f eenzaamheid	-9 4 -4 -4 9 -2 -2 -4 4 0 0 0 0
f eerlijke	-3 -1 0 -4 6 -1 -2 0 6 -1 -3 0 -1
f eerst	7 1 -2 2 0 -4 -2 1 -1 -1 -3 0 6
f eerste	10 2 0 3 -1 -5 -5 6 1 4 -1 -1 -1
f eigen	-2 17 5 -6 3 -2 -6 -2 9 -2 -3 -1 10
f einde	3 4 0 0 2 -3 -1 -1 -1 -1 -1 7 -1
f elk	-16 -16 -13 11 -6 6 -3 2 -5 0 -3 -1 -2
f elkaar	4 -3 -7 9 -1 -6 -2 0 -3 -1 5 0 -1
f elke	-5 -17 -19 3 -5 13 -4 9 2 -4 -9 2 -6
f en	-8 -13 -17 19 6 -16 1 13 -3 -2 -7 -7 -4
f energie	-15 -6 -2 -5 -1 12 0 0 -1 0 -4 0 0
f er	22 1 10 2 -6 -5 23 -7 2 -4 -5 -1 0
f ernaar	6 -2 1 1 -1 -1 2 2 -3 3 -2 0 -1
f erop	0 -1 -5 0 5 -4 6 -4 -2 0 0 0 0
f ervoor	-1 -4 -6 0 -1 4 -1 1 -2 -1 -1 0 2
f eten	14 0 -6 3 -3 -2 -2 -3 5 -1 4 -1 -1
f eén	11 1 0 3 -1 -5 -4 -5 4 -4 9 -2 5
f familiebedrijf	2 0 1 0 0 0 -1 1 -4 -1 7 0 -1
f fiets	-4 -3 2 -2 -2 6 -1 1 2 -1 -1 -1 -1
f financieren	-2 6 3 -2 1 -1 -2 6 -1 0 0 0 0
f fraude	-8 10 -2 -4 5 -1 0 1 0 0 0 0 0
f fuiken	-1 0 0 0 1 0 0 -5 0 0 0 6 0
f gaan	-20 -8 -12 -4 10 3 -8 -5 -6 7 -6 -1 10
f gastvrije	17 3 0 6 -4 -7 -1 -2 -2 5 6 0 -1
f gebouw	-6 -2 7 -3 -1 4 0 2 -1 0 0 0 0
f gebruik	-14 0 -5 -5 8 2 -1 0 -2 -1 0 0 0
f geen	-8 -7 -2 -3 -4 12 -2 -4 1 -1 3 -1 -1
f geld	-4 -7 4 -4 -5 11 -3 7 -4 -1 -1 0 0
f geloven	-11 -20 -19 19 -9 2 1 -5 -6 -2 1 0 -1
f gemeente	0 -5 11 -3 -7 8 3 3 -7 1 -2 -1 4
f geneesmiddel	-7 -3 0 -4 0 6 0 -1 0 0 0 0 0
f generatie	1 -4 -8 1 -1 3 -4 6 1 -1 -3 -2 -1
f genoeg	-8 -3 0 -3 -1 6 0 -1 -1 0 0 0 0
f gereedschap	3 1 1 1 0 -2 0 -5 7 0 0 0 0
f gesjouw	-9 -3 1 -5 0 8 0 -2 0 0 0 0 0
f geven	-1 6 0 -3 7 -6 10 21 -14 -5 -8 3 -5
f gewoon	-8 -5 -5 5 -1 0 -1 -3 3 -1 0 -1 -1
f gezelligste	0 -2 1 0 -2 3 0 -4 -1 9 -3 0 0
f gezin	9 -1 3 2 -2 -2 9 -5 2 0 -1 -1 0
f gezond	-7 -2 -6 -3 4 3 3 -3 -2 -1 0 0 0
f gezonde	-12 -5 8 -7 -3 12 -1 -3 3 2 -3 0 0
f gezondheid	-10 0 -3 -5 6 2 -1 -1 -1 -1 0 0 0
f gif	16 2 -4 6 -1 -9 0 -8 12 0 0 0 0
f god	4 -2 0 1 -1 -1 -1 7 -4 0 0 0 0
f goed	-1 -13 -19 21 -7 -6 -4 -1 8 -3 -5 -1 -2
f goede	13 -3 -12 13 -2 -10 -2 -4 11 3 -6 0 -2
f gratis	9 4 8 2 -1 -6 -5 -9 23 -1 -1 -1 -1
f grens	-8 5 -4 -3 8 -3 -3 1 2 0 0 0 0
f grip	2 -2 -2 1 -2 1 7 -4 0 -1 -1 -1 -1
f groei	1 -4 -5 9 -2 -5 -1 -2 -2 4 -1 0 0
f groeien	14 -1 2 4 -3 -5 10 2 -7 -6 -2 6 2
f groene	-7 4 2 -6 -1 7 0 4 -2 -1 -1 0 0
f groener	-9 -4 2 -6 -2 11 0 -1 0 0 0 0 -1
f groente	14 2 0 5 -1 -7 -1 0 6 0 -1 0 0
f grote	1 3 -2 -1 6 -5 -3 -4 5 5 -1 -1 -1
f halen	15 4 8 3 -3 -7 0 20 -6 -3 -2 -1 -2
f halveren	14 -2 4 4 -8 0 0 -3 0 8 0 0 -1
f hard	-9 -7 -2 -2 1 6 -2 0 -1 -1 0 0 0
f hart	-8 -8 -10 19 -6 -6 -1 -3 -4 -5 8 0 -1
f hebben	-29 -20 -15 -10 2 24 -3 -3 -3 -2 -7 6 -3
f heel	12 1 -2 4 -3 -5 0 -3 -2 0 9 0 0
f helpen	8 -2 -4 3 -1 -2 29 -17 -11 -2 -4 8 -3
f herstellen	-3 6 -2 -2 16 -14 -1 3 -1 0 0 0 0
f het	-8 -20 -26 4 10 0 5 -6 -4 -7 8 1 -12
f hoeven	-11 -5 -1 -4 -1 9 -1 -2 -1 0 0 0 0
f honderd	-9 -3 1 -6 0 9 -2 -2 -3 -1 -1 6 -1
f hooi	8 0 3 -2 -1 0 -1 -4 10 0 -1 0 0
f horen	-6 -4 -1 3 -2 2 0 -2 2 -1 -1 0 0
f hospice	10 1 -4 4 0 -5 -2 -1 1 0 4 0 0
f houden	4 6 -3 -1 5 -7 -2 13 -5 -1 -1 0 -1
f hout	-1 -6 -6 7 -1 -3 0 -3 1 0 0 0 0
f huis	12 5 3 2 -2 -6 -3 -5 7 -3 11 0 -1
f huisarts	7 6 -2 2 -1 -4 5 4 -2 -1 -1 -2 -1
f hun	-2 -5 -2 -1 -3 5 8 -5 -7 6 -2 -1 -2
f huurder	6 3 11 -1 -3 -1 -1 4 4 -1 -1 -1 0
f ieder	3 0 5 -4 -3 4 4 -5 7 -1 -2 -1 -1
f iedere	-3 -2 2 -2 -1 4 -3 10 0 -2 -3 -1 -2
f iedereen	-16 -21 -18 -8 -7 29 6 -20 10 -3 -3 -1 -3
f ijveren	-7 -5 -9 -1 2 4 0 -1 0 0 -3 0 0
f impact	-5 4 1 -3 9 -6 0 -1 0 -1 -1 0 3
f in	-12 -23 -8 8 -13 16 -13 -10 -38 16 9 19 7
f inkomen	-4 -5 -2 -1 -2 6 0 0 -2 0 -1 0 0
f inspectie	-2 -1 0 -1 -5 6 0 1 -1 0 0 0 0
f instituut	0 3 -1 0 1 -1 -1 -4 6 0 0 0 0
f insuline	7 3 1 2 0 -5 -1 -3 7 0 0 0 0
f internationale	0 -2 -1 0 1 -1 -2 -3 -3 9 -1 0 0
f investeren	-2 10 0 -2 1 -2 -1 4 -1 0 0 0 0
f inwoner	-22 -14 -9 -6 -1 19 -3 -6 1 -1 -1 0 -1
f jaar	7 -2 0 -2 -2 3 3 -15 -12 1 -2 22 4
f je	-11 -19 -15 17 -7 2 -3 -18 13 -4 8 -2 -5
f joert	6 0 1 2 -2 -1 0 0 1 -2 2 0 1
f jong	-18 -7 1 -7 0 14 -1 1 -7 -1 3 0 0
f jonge	5 2 9 0 -3 -2 9 2 -3 -1 -1 -1 -1
f jongere	7 -5 0 2 -2 0 7 1 -2 -1 -3 0 -1
f jou	2 -3 -3 8 -4 -4 4 -3 -2 0 0 0 0
f jouw	9 0 3 2 -2 -4 4 0 -3 -6 12 -2 -3
f kanker	-4 3 -6 -6 12 -4 0 0 -1 -1 0 0 0
f kans	-3 4 -1 -3 5 -2 2 -7 8 -1 -1 0 0
f kansenongelijkheid	-8 3 -3 -4 8 -1 -1 -1 0 0 0 0 0
f kantoor	5 1 2 1 -1 -2 -4 1 -1 6 2 0 -2
f karnen	2 8 3 -4 2 -1 13 -9 4 -1 -1 -3 -1
f kennis	-3 20 2 -4 4 -5 -2 12 -6 -1 3 0 -1
f kenniscentrum	7 0 5 2 -3 -3 -2 -3 3 -6 12 0 0
f kernwaarde	-7 -5 -6 8 0 -3 0 -1 -1 -1 0 0 -1
f kind	-6 -22 -12 11 -7 6 -1 1 0 -4 -2 -2 -3
f klant	4 -6 -5 0 -4 6 12 -15 -8 20 -2 -2 -7
f klauwen	-6 2 12 -5 0 3 0 3 0 0 0 0 0
f kleding	-2 -3 -2 0 -1 3 -1 -8 8 0 -1 0 0
f klein	7 10 0 -1 0 -4 4 -7 4 -2 7 -1 -1
f kleine	-4 -4 6 -5 2 3 -3 -7 7 2 -2 4 -2
f kloof	-4 -6 -1 -1 -3 6 -1 -1 -1 0 0 0 0
f kmo	7 0 3 2 -3 -1 8 -3 -1 -1 -1 0 0
f koeler	-12 -3 13 -6 -2 9 0 1 0 0 0 0 0
f koepel	-10 -2 0 -4 7 0 -1 -1 0 0 0 0 0
f koffie	3 -1 4 1 -1 0 -3 -3 1 8 0 0 0
f komen	-11 3 -1 -6 6 3 2 6 -4 -2 -3 0 -1
f koploper	2 8 2 -1 1 -2 0 0 0 5 -1 0 0
f koppelen	1 4 2 0 0 -1 -1 9 -3 0 -3 0 0
f korte	8 1 -3 7 0 -8 0 -1 4 0 0 0 -1
f kracht	-4 -4 -10 6 -4 2 1 -2 -1 -1 -1 0 -1
f krijgen	-4 -3 -4 -1 1 4 -3 -3 8 -1 -2 0 -1
f kuilen	21 1 7 3 -11 0 -1 3 0 -2 0 8 -1
f kunnen	-10 -11 -9 1 -3 9 3 -10 1 -1 -2 -1 2
f kunst	-9 4 0 -4 2 3 0 1 -1 0 0 0 0
f kwalitatief	4 0 -1 2 -1 -2 -1 6 -4 0 0 0 0
f kwartelkoningen	0 -1 5 -2 -2 3 -1 6 0 -1 0 -2 -1
f kweken	9 10 0 2 2 -8 0 -8 13 0 0 0 0
f kwekerij	9 3 -1 3 0 -5 0 -1 -1 -1 -2 0 9
f land	-4 -4 3 -2 -3 6 -1 -1 3 -1 -1 0 0
f landbouw	-9 -3 -4 -3 5 2 0 -1 0 -1 -1 0 0
f landschap	-4 4 4 -3 7 -5 0 3 -2 0 0 0 0
f langer	-6 -2 0 -2 0 5 0 0 -2 0 0 0 0
f langs	14 4 -4 5 -3 -5 1 7 -2 -1 0 0 -1
f laten	19 14 -11 2 2 -9 17 -4 3 -2 -4 -1 -5
f leefbaar	-4 -4 -1 -1 -3 7 0 -1 0 0 0 0 0
f leerling	-5 6 4 -1 1 -2 1 7 0 -1 -4 0 -1
f leggen	9 2 2 2 -1 -5 -1 4 6 -2 -4 0 -1
f leiden	4 -2 13 0 -3 -1 -5 15 -4 0 -1 0 0
f leidinggevende	-7 -2 2 -3 0 5 4 -2 -2 0 -1 0 0
f lening	-5 1 5 -3 0 2 7 -3 -2 0 0 0 0
f leren	3 -3 5 -2 -2 3 14 -5 1 -1 -2 -4 -2
f les	-20 -5 2 -8 1 12 -3 7 -8 -1 0 0 0
f leven	-25 -16 0 -6 -2 18 1 -7 -1 -1 -2 0 -1
f leveren	3 -2 5 1 -1 -1 -5 -4 17 -2 -3 0 -2
f lezen	7 -2 -4 3 -1 -3 2 1 -2 0 0 0 0
f lid	4 -2 -1 2 -1 -1 6 -2 0 0 -2 0 -1
f liefde	-6 -2 -1 -3 -4 9 -2 9 -7 -1 -1 0 0
f lokale	-3 6 2 -3 1 0 1 3 2 -1 -1 -1 -1
f loket	-1 0 0 -1 0 2 1 -3 -4 -2 9 -1 1
f loon	-5 5 -5 -4 12 -6 0 0 -1 0 0 0 0
f lossen	-4 -4 3 -1 4 -2 -1 -12 7 0 6 0 -1
f luisteren	0 -1 0 -3 0 4 -4 7 -1 0 -1 0 -1
f maaien	-2 1 6 -3 0 2 -1 4 0 0 0 -1 0
f maaltijd	8 7 10 0 0 -7 0 -2 4 0 -1 7 -1
f maat	-6 -10 -5 4 -5 6 -2 -4 5 -1 -3 0 0
f maatjes	2 3 1 0 0 -2 7 -3 -1 0 0 0 -1
f maatschappelijke	9 -1 -2 4 1 -6 5 1 -3 0 -1 0 0
f maken	-8 -15 6 -11 0 15 17 17 -18 -8 -7 -4 0
f makkelijker	-2 2 2 -2 5 -4 2 -6 5 0 0 0 0
f mantelzorger	1 -1 -1 0 0 0 10 -5 -2 -1 -1 0 0
f matras	-1 0 1 0 0 1 -1 8 -7 0 0 0 0
f medewerker	3 -1 -5 2 3 -4 -1 -6 -3 -1 5 -1 6
f meer	-18 0 -28 2 16 -6 2 -13 5 -2 -1 -2 -1
f meest	11 0 1 4 -4 -3 -4 -3 4 12 -4 0 -2
f melkmeiden	2 -1 0 1 -1 0 7 -4 -2 0 0 0 0
f mens	-19 -17 -35 18 11 -11 18 -8 -5 -7 -7 -3 -5
f menselijke	-9 -4 -1 -4 0 8 0 -1 0 0 -2 0 0
f merk	7 -3 0 3 -2 -1 -2 7 -3 -2 3 0 -2
f merken	6 -1 10 1 -3 -2 0 6 -1 0 0 0 0
f met	-4 10 17 3 -7 -1 8 19 -5 0 -1 -5 -11
f meten	11 -6 -3 5 -3 -2 0 4 -1 0 0 0 -1
f minder	-17 -8 -2 -7 -3 17 0 -2 -3 0 0 0 0
f minuut	9 3 0 3 0 -5 -1 7 0 -2 0 -1 0
f missie	-2 -10 -11 -3 6 3 7 1 13 -4 -9 -3 -10
f moeten	15 -6 -14 6 -5 0 -6 -11 -5 -6 -4 -1 31
f mogelijk	-5 0 -7 -3 7 -1 7 -6 -1 0 -1 0 -1
f mogen	-25 -8 4 -11 -1 19 -2 -5 5 -1 -2 0 -3
f morgen	3 6 -7 -1 12 -11 -3 -4 11 -1 0 0 -1
f museum	2 8 2 -1 0 -2 0 6 -2 -1 -1 0 0
f muziek	10 6 -5 2 4 -9 -2 1 5 -1 -1 0 -1
f naar	19 -13 -17 8 6 -11 -7 -7 -2 5 -9 -3 20
f naast	11 4 4 1 -1 -5 13 -4 0 -1 -1 0 -1
f natuur	-6 2 -4 -3 8 -3 0 -1 -1 0 0 0 0
f nederland	10 8 -20 1 23 -23 -2 -9 4 -4 12 -1 -1
f nederlandse	7 -3 -2 3 -1 -2 -1 1 0 0 0 0 0
f netbeheerder	3 0 3 1 -1 -2 -1 -3 7 0 0 0 0
f netwerk	-6 -4 0 -2 2 2 -2 -6 11 -2 -3 0 0
f niemand	-20 -9 -1 -10 -3 20 1 0 -3 -1 -1 0 -3
f niet	-14 -10 -13 4 0 6 -3 -2 -6 -1 5 0 -1
f nieuwe	5 2 0 1 0 -2 -1 -1 2 -2 0 6 -1
f nieuwkomer	12 3 0 4 -1 -7 1 -5 9 0 -1 0 0
f nieuws	6 2 1 1 0 -3 0 8 -5 0 0 0 0
f nog	-6 -2 -2 -2 2 3 -1 -1 -1 0 -1 0 1
f nul	-12 -1 -2 -7 6 5 0 -2 -1 0 0 0 0
f nummer	8 1 -2 3 -1 -4 -2 -3 -2 14 -4 0 -2
f of	6 -2 -3 3 -2 -1 4 3 -2 -1 -4 0 0
f om	16 -9 -8 9 -4 -4 12 2 -2 -3 -11 -3 5
f omdat	-5 -5 -7 6 -1 -1 1 -2 -2 0 -1 0 -1
f onafhankelijk	1 -1 4 0 -1 0 -2 -4 6 0 2 0 0
f onafhankelijke	-2 1 5 -1 0 0 -1 7 -2 0 -1 0 0
f onder	-8 3 -1 -4 7 -2 -3 0 3 0 0 0 0
f onderhouden	-8 3 7 -5 1 3 0 3 -1 0 0 0 0
f ondernemer	10 -2 -9 4 0 -4 24 -12 -7 -1 -3 -1 -1
f ondernemerschap	-4 2 -6 -1 11 -8 -1 -1 0 0 0 0 0
f onderneming	5 4 1 1 -2 -2 -2 -1 -2 6 2 0 0
f ondersteunen	14 8 9 3 -5 -5 20 -1 -3 -3 -3 0 -1
f onderwijs	0 7 4 -3 1 -1 4 1 1 -1 -1 0 -1
f onderzoek	13 6 7 3 -7 -2 -7 19 0 -2 -1 0 -2
f onderzoeken	0 1 8 -1 -3 2 -1 7 -2 -1 -1 0 0
f ons	24 -3 -9 15 1 -19 -3 -4 16 -6 -3 1 4
f ontwerpen	6 4 2 1 0 -4 -5 17 -3 -1 -2 0 -3
f ontwikkelen	4 10 0 0 2 -5 -5 22 -8 -3 -4 0 0
f onze	-12 8 11 -12 4 7 -9 -5 0 0 5 -7 18
f oog	-7 -4 -4 3 0 2 -2 0 -1 0 0 0 0
f ook	-21 -9 3 -13 -3 22 -2 5 -3 -3 -2 -1 -1
f op	6 9 6 -4 7 -8 -2 30 -3 -13 -11 2 3
f opdrachtgever	6 2 4 0 -1 -2 -1 1 -2 6 -1 0 0
f opkomen	-7 17 -4 -6 15 -10 -3 13 -3 -3 -1 0 0
f opleiden	-4 1 12 -3 -1 2 -4 3 -1 0 -1 5 0
f organisatie	16 -1 1 5 -3 -6 1 -7 -4 -2 -5 -1 21
f organiseren	2 9 0 -1 2 -3 -1 10 -4 -1 -1 0 0
f orgel	-17 5 -3 -7 7 3 -1 1 -2 -1 0 0 0
f oude	6 6 4 0 -2 -1 -2 17 -5 -1 -1 -2 -1
f ouder	-9 -7 6 -4 -3 10 -2 7 -3 -1 -1 0 -1
f oudere	-4 0 -4 -2 7 -2 -2 5 0 0 -3 -1 0
f over	-12 -8 10 -8 -1 12 -3 7 -9 1 0 0 1
f overal	-8 -3 6 -5 -2 9 0 2 -1 0 -1 0 0
f overgang	-6 8 0 -3 4 -1 2 -3 0 2 -1 0 -1
f overheid	-10 -8 0 -4 -3 12 1 -5 1 -1 4 0 -4
f partner	8 -1 -2 3 -2 -2 -1 -3 4 -11 14 -1 -2
f passie	-12 -8 -9 11 -1 -2 -2 -1 -4 0 0 0 0
f patiënt	6 3 9 -6 -1 3 14 -5 -5 3 -2 -1 -1
f per	-2 1 6 -2 0 1 -1 -5 4 -1 -1 6 -1
f plant	6 3 5 1 -1 -4 0 -11 16 -1 0 0 0
f planten	12 12 9 2 1 -11 3 8 -3 -1 -1 4 -2
f plek	8 -1 -3 3 -1 -3 -1 -4 4 1 2 0 -1
f plezier	-11 -5 -3 -2 0 7 -1 -2 0 0 -1 0 0
f politie	-3 6 0 -2 2 -1 -1 0 4 -1 0 0 0
f politiezone	-5 -1 6 -3 0 2 0 3 0 0 -2 0 0
f positie	-6 7 -1 -3 4 -1 -2 4 -1 -1 -1 0 0
f privacy	-4 -5 2 -1 -5 8 0 -1 0 0 0 0 0
f product	2 0 0 1 0 -1 -2 -4 -2 -1 10 -1 0
f professional	9 -3 -2 4 -2 -3 7 -3 -2 0 -1 0 0
f programma	-3 -7 8 -2 -2 5 -1 -3 -5 -3 -2 -2 14
f project	-1 -6 -4 1 4 -2 0 -5 4 0 0 0 -1
f realiseren	-2 -4 6 -1 -2 3 -1 0 2 0 0 0 0
f recht	-16 5 2 -10 2 9 -2 3 0 -1 -1 0 0
f redden	-18 6 -4 -10 17 -2 2 0 -3 -1 0 -1 0
f regio	-5 -5 -8 -1 -1 6 -1 -3 -1 0 0 0 0
f regionale	7 1 -1 3 -1 -4 1 -1 -2 -5 -2 -1 13
f registreren	7 0 3 2 -2 -2 -1 7 -3 -1 0 0 0
f reis	-10 -4 -1 -4 0 8 -1 -3 1 0 0 0 0
f rekenkamer	3 5 1 0 -1 -2 -1 6 -1 -1 -1 0 0
f repareren	2 -5 -7 2 -1 2 -1 4 -3 -1 -1 0 -1
f respect	-2 -5 -10 16 -1 -11 -1 1 -2 -1 -1 0 -1
f rond	2 -2 0 1 -3 2 -1 6 -6 -1 4 0 0
f rotkreupel	-10 1 12 -7 1 5 0 1 0 0 0 0 0
f ruimte	-17 -7 -8 -5 4 9 0 -2 -4 0 -1 0 0
f rusten	-10 -5 -5 -3 0 8 -1 -2 -2 0 0 0 0
f samen	-10 -24 -21 7 10 -3 6 -3 -7 -3 -4 -1 -2
f samenleving	-6 4 2 -4 8 -4 1 -2 -3 -1 6 0 -1
f samenwerking	-8 -8 -4 2 -2 5 -1 -3 -1 0 0 0 0
f schaduwbond	-6 -4 6 -3 -3 7 0 1 -1 -1 1 0 0
f schakel	2 0 3 0 -2 0 -1 -4 0 -2 8 0 0
f scholen	-1 1 12 -2 -1 0 -1 12 -3 -1 -1 -2 -1
f schone	-15 -3 -2 -6 0 12 0 -4 1 0 -1 0 0
f school	16 4 3 4 -3 -8 -2 3 2 -2 6 -1 -1
f schoon	6 -2 -4 1 -3 2 -1 3 -1 -1 -1 0 0
f simpel	0 1 -4 0 4 -3 9 -4 -2 -2 -1 0 -1
f sinds	26 11 0 6 -1 -14 -4 14 -7 -1 8 -1 -1
f slaan	-9 -1 17 -5 -1 5 0 3 0 0 0 0 0
f slaap	6 -4 -2 3 -2 -1 0 1 0 0 0 0 0
f slimme	-5 2 7 -3 0 2 -4 -5 12 0 0 0 -1
f slopen	6 1 0 2 -1 -2 0 4 -1 0 0 0 0
f sneller	3 1 -3 3 3 -6 0 -1 0 0 0 0 1
f software	2 1 -1 0 0 0 1 -1 2 7 -4 -1 -3
f soort	-2 5 -5 -2 6 -4 -3 0 -1 0 4 0 0
f spelen	-7 2 19 -5 -1 3 -1 10 -2 -1 -2 0 0
f spreken	-8 -3 0 -3 -1 7 0 -2 0 0 0 0 0
f spuiten	-6 3 6 -3 0 2 0 -5 8 0 0 0 0
f staan	8 -4 -6 9 -8 -1 35 -18 -1 -5 -7 -2 -3
f staat	7 -1 -4 3 -1 -3 14 -4 -5 -1 -1 -1 -1
f stad	2 -2 0 -3 -5 7 0 2 -3 2 0 0 -1
f stand	-8 4 -3 -3 7 -2 0 -1 0 0 0 0 0
f standaard	0 -5 6 -1 -5 6 4 -1 -3 4 -1 0 -1
f starter	-9 -4 0 -3 -1 8 5 -3 -5 0 0 0 0
f steeds	-4 5 -5 -2 6 -3 -1 2 -1 0 0 0 0
f stellen	5 3 -3 1 0 -2 14 -5 2 -2 -4 -1 -2
f stem	-7 -1 -3 -2 7 -2 -2 8 -9 -3 5 0 -1
f steppe	-11 -7 1 -4 -3 11 0 -1 0 -1 -1 0 -1
f sterk	5 -5 -12 15 -1 -11 -3 5 -3 -1 -1 0 0
f stichting	-4 0 -16 0 1 5 4 -6 -1 1 -1 -1 -2
f stimuleren	-3 11 -1 -4 9 -7 18 -7 -6 -3 0 0 -1
f straat	-6 -7 -8 -2 -2 10 -1 2 -3 -1 -1 0 -1
f streven	-14 -10 -8 -6 0 14 -2 -8 -11 25 -5 -1 -6
f strijden	-15 4 -10 -6 20 -9 -2 -1 -1 0 -1 0 0
f stro	9 1 4 -2 -1 0 -1 -4 11 0 -1 0 -1
f student	7 0 -6 3 0 -3 -2 9 -4 -1 -2 0 -1
f taal	1 5 1 0 -3 2 -1 7 -3 0 0 0 0
f taart	2 0 0 1 0 -1 0 -5 8 -1 0 0 -1
f te	-14 -22 11 -3 -7 16 2 8 -13 -3 -5 -2 7
f team	22 0 7 7 -12 -3 9 3 -2 -1 -8 0 6
f techniek	3 4 -5 1 7 -9 0 -1 3 0 0 0 0
f technologie	-13 5 1 -6 7 1 -1 2 -1 -1 0 0 -1
f tegen	-19 3 -13 -10 22 -5 -3 -2 -2 4 -3 -1 0
f telen	8 -3 -9 4 -1 -2 -1 7 -6 0 1 0 -1
f telers	-3 -1 9 -2 -1 2 -1 4 -2 0 0 0 0
f tellen	2 -1 6 -1 -2 1 -1 8 -1 -1 0 -2 -1
f ten	1 -9 -9 2 1 2 11 -5 0 -3 -4 -1 -2
f terugdringen	-8 4 -4 -4 6 -1 -1 3 -2 -1 0 0 0
f tevreden	11 2 0 2 -1 -5 -3 -3 -3 14 -1 0 -1
f thuis	8 0 -5 2 -2 -2 -2 -4 9 -2 0 0 -1
f tien	-3 -3 -2 -1 -1 4 -4 -4 -5 9 -3 8 -3
f tijd	-8 2 -13 6 8 -9 -2 -6 0 -1 -1 5 1
f toe	-5 -4 -6 -1 2 2 0 -2 -1 0 -1 0 1
f toegang	-10 -7 -4 -3 0 8 -2 -2 0 0 0 0 0
f toekomst	-1 -8 -13 11 -4 -2 0 -9 -1 -1 -1 0 7
f toezicht	6 8 21 -2 -4 -2 -1 18 -5 -2 -1 0 -1
f toonaangevend	3 -1 0 1 -1 0 -1 -1 -5 11 -1 0 -1
f topklinische	15 5 0 4 0 -9 -1 -2 2 9 -2 0 0
f tot	1 -4 16 -3 -7 7 -9 14 1 7 -3 -2 -5
f trekken	8 -1 -1 3 -2 -3 16 -9 -3 0 -1 -1 -1
f trots	3 -3 -10 16 0 -13 -1 0 -2 -1 2 0 -1
f tuin	0 0 -4 0 -1 2 -2 6 -3 0 -1 0 -1
f turfvrij	-15 -7 -1 -6 -1 13 1 -4 0 -1 -1 0 0
f tussen	3 -18 -15 9 -10 8 -5 -10 4 0 6 0 -2
f twee	-3 -3 0 -1 -1 3 -1 8 -5 0 0 -3 0
f u	12 2 1 1 -2 -3 11 -5 -1 -1 2 0 -1
f uit	-16 2 -5 -10 20 -6 2 -2 6 -6 1 -1 -4
f uitbannen	-6 -4 -7 -1 6 -1 -1 -1 -1 0 0 0 0
f uitroeien	-4 9 1 -5 4 -1 0 5 -2 0 0 0 0
f uitstoot	11 -5 3 4 -7 1 -1 -1 0 -1 0 0 6
f uniek	3 -2 -7 9 0 -8 -1 1 -1 0 -1 0 0
f uur	7 1 -3 3 0 -4 -1 -2 6 0 0 0 -1
f uw	26 6 -3 8 -1 -14 -3 -1 12 -1 6 -2 -3
f vakantie	-9 -3 1 -5 0 9 -1 -4 3 0 0 0 0
f van	1 3 -1 -15 6 8 2 -4 -20 8 0 -4 18
f vandaag	9 2 1 1 -1 -3 -4 -1 11 -1 0 0 -1
f vanuit	0 -9 -9 4 -2 2 -3 0 0 -2 1 -1 0
f vanzelfsprekend	-13 -2 -4 -5 6 3 0 -4 -1 0 0 0 0
f veeknechten	-3 -2 1 -3 -1 5 14 -11 -1 -1 0 -2 -1
f veel	3 4 -7 1 9 -10 3 0 -3 -1 -1 0 1
f vegen	6 1 0 2 0 -3 -1 4 -1 0 0 0 0
f veilig	-23 -13 -5 -8 -4 22 -1 -4 0 -2 -2 0 0
f veiliger	-9 0 -4 -6 9 0 0 -2 -1 0 0 0 0
f veiligheid	-19 -7 1 -11 1 16 -1 -3 -1 0 0 0 0
f veiligheidsregio	-3 -9 3 0 -4 7 -1 1 -1 0 -1 0 0
f veiligste	-1 -4 3 -1 -6 7 0 -1 0 8 -5 0 -1
f veranderen	-13 -1 -2 -5 7 1 -1 -2 0 -1 -1 0 1
f verbeteren	-7 9 -2 -4 7 -3 -1 -2 4 -1 0 0 0
f verbinden	-13 -3 2 1 0 2 0 4 -4 -1 -1 0 -1
f verdedigen	13 10 -1 4 1 -10 -2 10 -1 -1 -1 0 0
f verder	2 -6 -10 7 -2 -1 4 -6 -2 -2 -1 0 2
f verdienen	11 4 6 1 -1 -6 0 1 6 0 -1 0 0
f verduurzamen	0 0 5 -2 1 0 -5 1 -1 0 0 7 0
f verduurzaming	-7 0 4 -3 3 1 1 0 0 0 0 0 0
f verdwijnen	-3 5 -4 -1 6 -4 -1 1 -1 0 0 0 0
f vereniging	14 7 -12 4 -1 -5 -2 4 -3 -1 1 -1 4
f vergroten	-6 4 -3 -3 7 -3 0 4 -3 0 -1 0 0
f verhalen	1 -2 4 0 -2 1 -2 8 -2 -1 -1 0 -1
f verhuren	1 1 6 -1 -1 -1 -2 -8 13 0 -1 0 0
f verlagen	1 7 3 -1 -2 0 -1 -2 6 0 0 0 0
f verlenen	6 -4 2 2 -3 0 -7 14 -4 -1 -1 0 0
f verminderen	-9 -4 -5 -2 8 -1 -1 -1 0 0 0 -2 0
f verpleegkundige	-6 -3 -1 -2 0 5 -1 7 -6 0 -1 0 0
f verplegen	-1 5 1 -1 1 -1 -3 -10 17 0 -1 0 -1
f versnellen	-1 6 1 -1 1 -1 -2 2 5 -1 0 0 -1
f verspilling	14 -2 3 5 -7 -1 0 -3 0 8 0 0 -1
f versterken	8 5 -4 0 5 -8 17 -10 -5 6 -2 -1 -3
f verstrekken	-1 3 4 -1 -1 1 2 -12 13 0 -1 0 0
f vertegenwoordigen	4 -2 3 1 -2 0 -2 6 -1 -1 -1 0 0
f vertrouwen	-14 -17 -11 7 -7 11 -2 -5 0 -1 -1 0 -1
f verzamelen	15 -5 -6 7 -3 -4 -1 -2 5 0 -1 0 0
f verzorgen	13 4 4 4 -2 -7 -3 -12 24 -2 -1 0 -1
f verzorging	7 -1 0 3 -2 -3 -3 4 3 -1 -1 0 0
f via	-5 5 -1 -3 6 -3 -2 10 -7 0 0 0 0
f vijf	17 0 -4 6 -3 -7 -2 -4 -1 8 1 -2 3
f vilten	12 2 3 0 -3 -1 -1 11 -3 -1 0 0 -1
f vilter	0 0 0 0 -1 1 0 -2 -1 6 -1 0 -1
f vis	5 0 -3 2 -1 -1 -1 10 -7 -1 -1 0 0
f visie	-4 -7 -8 -1 -2 7 -6 -3 -3 4 4 2 -4
f vlaamse	-9 -2 -5 -3 6 1 -2 0 -1 -1 0 0 0
f vlaanderen	-8 -5 -3 -3 -1 7 0 -2 -8 8 -2 0 0
f vliegen	-4 1 -5 -2 9 -5 0 -4 3 0 0 0 -1
f vliet	-3 -3 6 -2 -4 6 -1 3 0 -1 0 0 0
f voedselbank	2 0 1 1 -1 -1 -1 -4 7 0 -1 0 0
f voedselketen	4 -3 4 1 -9 6 0 4 -1 0 0 0 0
f voedselverspilling	-7 1 -5 -2 10 -5 -2 0 0 0 0 0 0
f voelen	-9 -5 -5 4 -1 1 -1 -2 -1 0 0 0 0
f voeren	0 3 1 -1 1 -2 -2 8 -3 0 -1 0 0
f voet	8 1 -2 3 -1 -3 0 5 -2 0 0 0 0
f vol	-21 -9 -4 -8 -2 18 -1 -3 -4 0 -1 0 0
f volledig	8 2 -1 2 0 -5 0 -7 -4 -1 0 -1 16
f voor	14 1 -16 17 -3 -14 1 6 -4 -6 10 -1 -6
f voorkomen	-7 -1 -2 -3 8 -3 -2 3 -2 0 0 0 -1
f voorlichting	-1 4 2 -1 0 0 -2 6 -2 0 0 0 0
f voorzien	10 1 -3 3 -1 -4 1 8 1 -3 -1 -2 -2
f vormen	6 6 15 -1 -1 -5 -3 10 -3 -1 5 0 -1
f vrijheid	-9 4 -2 -6 4 4 -4 4 -1 -1 -1 0 0
f vrijwilliger	8 3 9 -1 -3 -1 -2 7 5 -1 -1 -1 -1
f vrouw	4 2 -6 2 6 -8 -3 -2 7 0 -1 0 0
f vzw	-8 0 -10 -2 7 -1 1 -3 -2 -1 1 0 -1
f waar	8 -6 -11 1 -3 4 -7 11 -21 9 7 -2 -1
f waarin	-16 -11 -9 -4 -3 16 -1 0 -3 0 -4 0 -1
f waarmee	-2 15 -4 -2 6 -5 -3 4 4 -1 -2 0 -1
f wad	0 4 13 -3 -2 1 0 6 -1 0 0 0 0
f warm	18 5 0 6 0 -11 -1 -1 4 0 5 0 0
f warme	6 4 9 -1 -1 -3 -1 0 2 -1 7 -1 -1
f wat	-12 -15 -19 5 0 7 6 -1 -9 0 -1 -3 -4
f water	11 2 -3 4 0 -7 0 5 -2 0 0 0 0
f waterschap	-6 -2 -5 -2 2 3 0 -2 -1 3 -1 0 -2
f we	7 -12 -10 -2 0 6 12 -18 -9 -3 -5 -1 21
f webwinkel	9 0 1 3 -3 -2 7 -6 5 -4 2 0 -2
f week	-1 -1 2 -1 -1 2 -1 -2 6 -1 -1 -1 -1
f weer	-7 -4 2 -3 -2 7 1 -2 -1 0 0 0 0
f weg	-6 -6 -8 6 0 -1 1 -1 -2 -2 0 0 -1
f wekken	-7 -3 3 -3 -1 6 0 0 -1 0 0 0 0
f wendbaarder	7 1 -2 1 0 -2 -1 -2 0 -4 0 0 9
f wendbare	5 1 0 1 0 -3 0 -1 -2 -2 -2 0 9
f wereld	-16 -14 -6 -5 -6 20 -5 4 -5 -3 -2 0 3
f werk	3 -3 -3 8 -4 -4 6 1 -4 -1 -2 0 -1
f werken	-11 -3 3 -10 -3 16 -3 -10 -3 -4 -2 -3 22
f weten	4 1 -1 0 0 -1 -2 0 -1 6 -1 0 -1
f weven	-8 -9 -8 13 -2 -5 0 -5 -1 0 0 0 0
f wie	11 1 -11 13 5 -19 12 -5 -6 2 2 -1 -3
f wij	22 -4 -5 13 -1 -15 5 9 4 -2 -4 -5 -5
f wijk	-19 -10 0 -6 -5 18 0 -3 -1 -2 -1 0 0
f willen	15 -10 -42 4 13 -8 -17 -25 -5 9 9 9 11
f winkelier	-2 -2 3 -1 -1 2 -6 0 0 0 0 7 0
f woning	7 2 8 1 -3 -3 -2 6 1 -2 -1 0 2
f worden	0 -3 0 -5 1 5 1 1 -4 -3 -7 -2 13
f zaak	-6 -7 -6 6 -4 2 0 -3 -4 2 -1 -1 2
f zee	1 -1 2 0 -3 3 -1 6 -3 -1 -1 0 -1
f zelf	-6 1 1 -4 1 4 1 -6 6 0 -1 0 -1
f zelfredzame	-4 -1 2 -5 0 6 0 0 0 0 0 0 0
f zes	2 0 0 1 0 -1 1 -2 -2 -1 6 -1 0
f zetten	-6 -7 8 -4 -2 8 1 9 -2 2 -6 -1 -3
f zich	3 -3 -8 1 3 -2 3 6 -12 -1 -2 -1 5
f ziek	-18 -6 3 -7 -1 13 -1 -2 1 0 -1 0 -2
f ziekenhuis	1 -5 5 -1 -8 8 -3 -8 10 10 -8 0 -1
f ziel	4 -3 -2 7 -4 -3 0 -1 -2 0 4 0 -1
f zien	-10 6 -24 1 13 -7 1 -13 3 -2 6 0 -2
f zijn	26 -19 -49 34 -18 -6 0 -27 -21 5 44 -13 2
f zodat	-8 1 12 -5 -1 4 1 6 -3 0 0 0 -1
f zoeken	2 0 1 0 -2 1 -1 7 -3 0 -1 0 -1
f zonder	-35 -26 -3 -19 -15 50 -6 -12 8 -2 0 -2 -3
f zorg	19 3 14 2 -1 -10 -1 -8 15 11 -5 -1 -2
f zorgen	8 -8 7 -1 -14 13 0 -1 8 0 -8 -1 4
f én	4 0 0 1 -2 -1 -3 -2 4 6 -4 0 0
f één	-2 1 1 -2 -2 4 -1 -7 -11 2 10 -1 8
g1 	-3 -1 -10 6 1 -4 -4 -5 -4 -9 5 20 -7
g1 activity.infinitive	-1 -9 4 5 -3 0 -4 5 3 -2 -2 -1 -2
g1 adverb	-6 -22 -37 14 12 -10 20 -16 -5 -10 -9 7 -4
g1 agent	14 -7 -5 5 -5 -1 9 7 -7 -3 -2 -1 -3
g1 artefact	13 -14 -13 4 -7 6 -7 -4 16 4 -5 -2 -5
g1 article	4 3 -25 -5 19 -9 -6 2 -8 11 14 -13 -5
g1 change	-6 -5 -6 6 0 -2 -1 -1 -1 0 0 0 0
g1 company	4 -6 0 0 -5 6 6 -1 -3 -3 4 -1 -3
g1 comparative	-9 -6 1 -4 -4 11 -1 -1 -1 0 0 0 0
g1 contented	9 2 1 1 -1 -3 -3 -3 -2 13 -1 0 -1
g1 customer	4 0 0 0 -1 0 -5 -2 -2 12 -1 -1 -1
g1 determiner	-20 -22 -16 2 -8 20 -2 8 -8 -6 -9 2 0
g1 helping.infinitive	-13 -5 -2 -4 0 10 -1 -4 0 0 0 0 0
g1 living.infinitive	-5 -6 -7 4 -2 4 -2 -4 -3 -1 -5 -1 11
g1 mission	5 -9 -8 14 -8 -4 -5 2 0 1 -6 1 3
g1 neutral	18 2 2 0 -4 -2 -2 10 3 -1 -1 -1 -2
g1 own	11 10 15 -4 3 -7 -6 -2 7 -1 -3 1 13
g1 people	13 -22 -10 -3 -11 19 20 2 -7 -4 3 -10 -9
g1 place	-3 8 -1 -14 11 2 3 3 -5 -1 -3 -1 5
g1 plain.infinitive	-3 11 -14 4 20 -23 -6 16 -1 -1 -4 -2 -2
g1 plain.infinitive neutral	-6 -3 -4 -2 4 1 0 -2 -1 0 0 0 0
g1 possessive	10 2 0 3 0 -5 6 -6 -8 -2 19 -3 -3
g1 praised	-3 -1 9 -3 -3 5 -2 -1 6 1 -1 -1 -1
g1 preposition	-6 -6 1 10 -3 -4 -11 1 6 -11 -10 14 7
g1 problem	-9 -12 -14 -2 10 1 -5 2 -1 -3 -1 -1 -1
g1 pronoun	-18 -17 -18 4 -6 15 3 -9 -1 -2 -2 -1 -2
g1 quality	-18 -13 -7 -1 1 9 -2 -3 1 -2 -2 0 -1
g1 rank	10 10 0 1 0 -6 -2 -2 -4 16 -2 0 -1
g1 service	11 -7 -6 3 -4 2 3 -2 6 -2 -3 -1 -2
g1 shared	0 0 -15 -3 4 3 -5 7 11 -4 -9 -2 -2
g1 subject	-2 1 9 3 -3 -3 3 -2 0 -2 3 -7 7
g1 subordinator	-7 -3 -11 5 3 -2 4 -1 -1 -2 -5 -2 1
g1 venue	8 2 6 0 -1 -3 -2 -1 -1 -1 10 0 0
g1 wanted	-16 -25 -28 2 5 11 -6 -11 16 -1 -9 -4 -2
g1 work	14 -1 2 5 -6 -2 -2 13 -4 -1 -1 0 -1
g2 	1 -20 -18 -3 -7 19 -11 -12 -11 6 -1 19 1
g2 ,	14 -17 -30 35 -4 -23 -2 2 6 2 -8 -2 -7
g2 .	3 -3 -9 17 -1 -13 0 -1 -2 -1 3 0 -1
g2 :	-4 0 3 -3 2 1 -3 -4 2 8 -4 1 -2
g2 act.infinitive	-6 15 -11 -10 25 -15 -1 6 -3 5 -2 -3 -3
g2 activity.infinitive	16 -5 17 2 -5 -4 -17 53 -6 -7 -10 -7 -1
g2 activity.infinitive agent	1 1 5 0 -1 -1 -2 6 -1 0 0 0 0
g2 activity.infinitive artefact	11 1 -2 4 -1 -5 -6 22 -5 -2 -3 0 -3
g2 activity.infinitive neutral	4 4 8 -1 0 -3 -2 5 -2 -1 6 0 -1
g2 activity.infinitive place	2 2 8 -1 -1 -2 -4 12 -4 0 -1 0 0
g2 activity.infinitive shared	1 11 12 -3 2 -5 -1 11 -3 0 0 0 0
g2 activity.infinitive work	7 2 2 2 0 -5 -1 -2 8 0 0 0 0
g2 activity.singular	-9 4 5 -5 1 5 -1 5 -2 -1 0 0 0
g2 adverb	-2 4 -1 7 0 -7 6 -7 2 -1 -2 0 1
g2 agent	-13 18 9 -15 19 -7 -5 15 -1 -3 2 -6 1
g2 artefact	2 21 17 -8 2 -4 -2 -22 35 -3 -6 9 1
g2 article	-2 -34 -3 6 -10 13 -3 0 -12 -3 3 5 0
g2 carry.infinitive	10 5 3 2 -2 -5 -9 13 7 -2 -3 0 -1
g2 change	-6 -5 -12 -2 18 -10 -2 -6 -4 1 -3 2 7
g2 company	11 4 -5 1 6 -9 0 -7 -3 2 5 -2 8
g2 conjunction	-16 -10 -15 -7 13 5 11 -16 1 4 -7 -1 -2
g2 customer	-4 -3 1 -8 -2 11 8 -7 -3 5 -2 -1 -2
g2 determiner	-5 4 -14 -5 13 -4 -1 2 4 -1 -4 -3 -1
g2 develop.infinitive	1 16 0 -4 2 -3 -7 22 -8 -2 0 -1 1
g2 ensure.infinitive	-6 -4 6 -3 -6 9 0 -3 3 0 0 0 0
g2 gathering.infinitive	4 0 4 1 -2 0 -6 16 -5 -1 -1 0 0
g2 gathering.infinitive people	1 4 2 0 0 -1 -1 9 -3 0 -3 0 0
g2 gathering.singular	-12 -8 -4 4 -1 3 -1 -4 -1 0 0 0 0
g2 helping.infinitive	24 -1 15 6 -12 -4 42 -14 -7 -4 -3 -1 -3
g2 helping.infinitive agent	2 2 6 0 0 -2 8 -4 -1 0 0 0 0
g2 helping.infinitive people	0 10 6 -2 0 -2 15 -5 -3 -1 -1 0 -1
g2 helping.singular	10 0 -7 4 0 -5 6 -2 -3 0 0 0 0
g2 internal	-3 -3 4 -2 -3 5 5 -3 -3 -1 -4 0 6
g2 inward.infinitive	3 -1 1 1 -1 0 -3 -1 -4 -1 0 0 10
g2 let.infinitive	9 10 -11 3 4 -9 3 -1 3 -1 -1 0 -2
g2 living.infinitive	-4 -6 -14 -12 6 13 -5 -1 -2 2 -1 -2 4
g2 living.infinitive shared	-5 -3 -2 -2 -1 6 0 0 -1 0 0 0 0
g2 living.singular	7 -2 -10 10 0 -8 -1 -4 5 0 -1 0 0
g2 make.infinitive	15 -4 2 1 -4 0 8 9 -7 -3 -3 -1 0
g2 make.singular	0 1 7 -2 -2 2 7 -4 1 -1 -1 0 0
g2 mission	-3 -31 -24 -1 0 16 1 -1 -4 4 -13 8 -9
g2 modal.infinitive	2 -20 -12 -2 -3 12 -14 -19 -2 11 -1 4 13
g2 modal.singular	-9 -10 -10 -2 -2 11 4 -7 2 -5 0 -1 0
g2 neutral	-4 0 2 -4 -1 5 -8 10 -5 -3 -4 8 2
g2 offering.infinitive	23 0 8 7 -7 -8 2 -5 25 -4 -6 -2 -3
g2 offering.infinitive neutral	2 1 8 -2 -1 0 -2 -5 12 -1 -1 0 -1
g2 offering.infinitive work	1 1 6 -1 -1 -1 -2 -8 13 0 -1 0 0
g2 offering.singular	6 2 1 2 -1 -3 4 -1 1 0 0 0 0
g2 own	-24 14 2 -1 5 -2 10 -5 17 -9 -3 -3 -10
g2 people	-33 -3 -4 0 8 2 0 6 -24 -9 4 10 3
g2 place	9 -11 -19 11 -12 6 -2 1 -6 -9 11 -1 2
g2 plain.infinitive	-26 -20 -26 -6 -7 31 14 -9 -22 -10 13 -5 2
g2 plain.infinitive mission	4 -10 -6 2 -4 5 -3 -2 -8 19 -3 -1 -4
g2 plain.infinitive shared	-21 -13 -25 15 2 -2 -2 -7 -4 -2 1 0 -1
g2 plain.singular	-27 -31 -11 19 -20 18 0 -9 -6 -4 4 -1 -2
g2 preposition	-5 -38 -61 24 14 -12 -7 -12 13 -1 0 -15 -3
g2 problem	-12 -3 1 -8 -4 15 -2 1 -1 -1 0 0 0
g2 promote.infinitive	-5 6 -7 -2 14 -11 13 -3 -5 -2 -3 0 -1
g2 pronoun	-10 -6 -5 1 -1 5 -5 -6 0 9 -2 0 -1
g2 protect.infinitive	-8 6 -6 -5 13 -5 0 -1 0 0 0 0 0
g2 quality	-11 -2 -5 1 1 2 2 8 -4 -4 -4 -1 -2
g2 rank	3 12 2 -1 0 -4 2 -8 8 10 -4 -1 -3
g2 rank superlative	6 -6 3 1 -11 8 -2 -11 5 10 1 0 -2
g2 relative	-77 -37 -11 -27 -8 66 -9 -15 -2 -2 -4 -1 2
g2 representation	2 8 -1 0 1 -4 2 0 0 0 1 0 0
g2 service	27 -2 2 7 -4 -9 1 2 9 -3 1 -2 -1
g2 shared	-8 2 -26 0 22 -14 -9 10 -15 -1 9 -5 3
g2 strengthen.infinitive	-2 2 -5 -1 5 -3 12 -7 -3 -1 -1 0 0
g2 subject	10 1 0 0 -3 0 -5 9 -2 -3 0 -2 6
g2 subordinator	6 -3 -5 3 -2 0 -1 -7 10 0 -2 0 0
g2 success	11 -3 0 2 -1 -2 -2 -4 -3 19 0 -1 -6
g2 superlative	18 -2 5 6 -14 2 -4 -12 9 12 2 0 -1
g2 unlisted.infinitive	9 -2 -6 9 -1 -8 -4 -5 7 4 -1 0 -1
g2 venue	23 9 5 6 -1 -14 -4 -7 10 -4 17 -1 -2
g2 wanted	-12 -16 -15 7 -1 5 -6 5 -8 -10 5 4 0
g2 work	6 -2 19 -1 -4 -1 -1 9 4 -2 -1 -1 -2
g3 	-5 -18 -13 14 -1 -4 -10 -13 -8 1 17 5 -1
g3 ,	20 4 -16 -4 5 -4 -8 7 -6 17 -5 -5 3
g3 .	2 -10 -11 16 -3 -8 0 8 -4 -4 -2 -8 5
g3 :	-5 -9 -6 0 -2 7 -5 0 -7 8 1 3 -5
g3 act.infinitive	2 -2 1 -4 1 3 -2 2 -2 8 -1 -2 -3
g3 act.singular	4 10 11 -1 0 -5 -1 12 -3 -1 -1 0 0
g3 activity.infinitive	29 16 11 3 -2 -15 13 5 -12 5 -5 13 -6
g3 activity.infinitive shared	11 8 2 1 0 -6 4 4 -1 0 0 -1 0
g3 activity.singular	5 -5 35 0 -11 3 -6 33 4 -8 -9 -1 -6
g3 adverb	-2 -37 2 3 -21 27 8 -11 4 -5 -9 -3 7
g3 agent	8 0 2 7 -7 -2 -4 1 -6 8 11 -2 -6
g3 artefact	5 -4 6 -1 1 -2 -3 -14 37 -2 -8 -4 -6
g3 article	11 1 -20 23 3 -24 -12 -17 6 -8 32 -7 4
g3 carry.infinitive	8 2 0 2 0 -4 4 3 -2 0 -1 0 0
g3 carry.singular	0 2 5 -1 -1 0 -2 10 -3 -1 -2 0 0
g3 change	3 -2 -3 1 1 -2 -1 -4 -1 -1 -1 10 -2
g3 company	3 6 10 -2 -4 1 1 3 -11 8 8 -1 -4
g3 comparative	-3 -3 1 -1 -3 5 2 -6 -1 -4 -1 0 8
g3 conjunction	-11 -1 12 -4 0 4 -6 10 5 -6 1 -1 -3
g3 determiner	4 -6 -5 4 -8 6 -3 -7 11 -2 1 3 -4
g3 develop.singular	8 0 0 3 -2 -3 -2 15 -5 -1 -1 0 -2
g3 helping.infinitive	-2 -1 3 -3 -3 6 -4 -1 -1 -2 -1 6 3
g3 helping.singular	6 3 8 1 -4 -1 19 2 -5 -3 -6 0 -2
g3 internal	6 1 -2 2 0 -3 1 2 -2 -2 -1 0 3
g3 inward.infinitive	-11 10 -4 -8 14 -5 0 1 -1 -2 -1 0 2
g3 let.infinitive	9 4 0 -2 -2 0 17 -2 -5 -1 -2 -1 -3
g3 living.infinitive	-6 8 1 0 2 -3 -1 7 -6 -4 0 -1 6
g3 living.singular	-16 -8 -1 1 -1 6 -4 1 0 -2 1 0 -1
g3 make.infinitive	-12 2 -6 -6 15 -6 -2 2 -2 -1 -1 -1 1
g3 mission	3 6 -3 0 2 -4 0 1 5 -2 -1 0 -1
g3 modal.infinitive	-6 -11 -10 -2 -3 12 -4 -11 1 2 0 5 0
g3 modal.singular	-4 0 -12 3 6 -5 -8 -8 -1 -11 2 -2 24
g3 neutral	-26 -17 -20 0 11 5 2 -4 -8 -2 -5 4 -3
g3 offering.infinitive	-9 -5 1 -3 8 -1 -5 7 1 -1 -1 -1 -2
g3 offering.singular	15 0 11 4 -5 -6 -4 -7 31 -4 -7 -1 -3
g3 own	-11 -16 3 -1 -6 13 -13 1 -7 2 -2 -1 13
g3 people	34 -22 -6 10 -18 7 42 4 -20 -11 -11 7 -9
g3 place	-16 -3 -4 -8 2 11 6 4 -1 0 -10 -2 -3
g3 plain.infinitive	9 -5 2 8 -11 2 0 2 -11 4 -22 10 18
g3 plain.singular	-3 -19 -26 6 5 1 -9 -6 10 2 2 -5 -7
g3 plain.singular neutral	-5 -1 -9 9 -4 -1 5 -1 -1 -2 -3 0 -1
g3 possessive	-17 -1 -11 -2 2 6 -2 2 -3 -1 -2 -1 0
g3 praised	-3 0 -7 8 0 -6 -3 -5 6 -1 -1 0 1
g3 preposition	-1 -21 -56 5 8 7 -20 -17 15 3 12 -9 -4
g3 preserve.infinitive	-15 2 -5 -9 15 -2 0 -2 0 0 0 -1 0
g3 problem	-12 -8 -8 -2 -2 11 -3 -2 0 -1 -1 -1 1
g3 promote.infinitive	-1 1 -4 -2 6 -3 3 -2 0 0 -1 0 0
g3 promote.singular	-20 7 -7 -8 8 5 -3 1 -2 -3 2 0 0
g3 pronoun	2 -17 -24 3 -4 11 19 -16 -7 8 -4 -2 -8
g3 protect.infinitive	-4 2 -3 -2 6 -3 0 -1 0 0 0 0 0
g3 protect.singular	-11 5 -6 -4 11 -4 0 -1 0 0 0 0 0
g3 quality	-22 -12 -9 2 -1 11 -4 -6 0 -2 1 0 -1
g3 rank	6 3 8 1 -1 -4 -1 -4 -2 14 -2 0 -1
g3 relative	16 -7 -6 3 -8 4 -5 -7 9 3 10 -2 -6
g3 service	13 7 2 3 2 -10 4 0 10 -7 -3 -1 3
g3 shared	0 -19 -10 4 -9 12 -4 7 -1 -2 -1 -2 -5
g3 strengthen.infinitive	4 1 1 -1 1 -1 -1 -1 -1 8 0 0 -3
g3 subject	-13 -15 -23 -3 4 13 -1 -9 3 -1 -1 -1 -3
g3 subordinator	4 -1 -8 2 2 -3 1 -4 -5 -1 7 0 0
g3 unlisted.infinitive	14 0 9 4 -7 -3 -2 14 -5 3 -1 -1 -2
g3 venue	0 -1 2 0 -1 1 -1 -7 4 0 4 0 -1
g3 wanted	-26 1 -21 -14 24 2 -2 -22 12 5 -5 -3 3
g3 work	-3 1 8 -2 1 0 0 16 -7 -3 -2 0 -2
s 	12 -31 -19 -7 19 -3 -8 7 13 -13 -22 12 2
s !	3 -12 -17 7 -5 5 -4 2 0 1 -2 -1 -3
s '	0 -8 -6 1 -1 3 -1 -4 7 -3 -1 -1 -1
s ,	16 1 -3 13 -17 0 -2 17 12 -2 0 -23 1
s -	9 1 -7 4 -1 -3 -4 -1 -3 2 9 0 -1
s .	6 -42 -48 11 -5 14 -3 8 -5 -1 -16 -4 -2
s :	8 -3 13 -6 1 1 1 -6 -5 5 1 4 4
s ;	-6 4 25 -7 -2 3 4 11 -7 -2 2 -1 0
s ?	-3 -5 -8 -2 1 5 8 -3 -1 -1 -3 -1 -2
s act.infinitive	-80 75 -50 -56 104 -33 -16 21 -18 -2 -9 11 -2
s act.infinitive change	-16 13 -6 -10 19 -7 -1 5 -1 -2 -2 0 -1
s act.infinitive neutral	-7 7 -6 -3 12 -7 -1 -2 4 -1 0 -1 0
s act.participle	-11 3 5 -6 2 5 -2 4 -1 -1 0 0 -1
s act.singular	-14 10 13 -11 1 8 1 20 -4 -6 -6 -1 -2
s activity.infinitive	27 20 31 -1 0 -19 -16 90 -32 -23 -10 18 -7
s activity.infinitive agent	2 2 4 0 -1 -1 -2 7 -1 0 0 0 0
s activity.infinitive artefact	17 12 -3 3 1 -11 -3 28 -8 -3 -3 -1 -4
s activity.infinitive mission	-3 6 0 -2 2 -1 5 2 -5 0 -1 0 0
s activity.infinitive neutral	6 3 6 0 0 -4 -1 0 -3 -1 5 0 4
s activity.infinitive place	10 3 6 2 -3 -4 -1 20 -9 -1 -2 -1 -1
s activity.infinitive shared	23 25 25 -1 -3 -15 1 30 -9 -2 -2 3 -3
s activity.infinitive venue	10 4 2 3 -1 -5 3 10 -4 -2 -2 -2 -1
s activity.infinitive work	5 3 7 1 -1 -3 -2 2 6 -1 -1 0 -1
s activity.participle	28 -9 -9 7 -5 -4 -1 -1 19 -7 -4 3 -6
s activity.singular	-4 3 23 -4 -14 13 -6 44 4 -16 -10 -3 -7
s activity.singular shared	7 -2 -3 2 3 -5 1 0 -1 5 -4 0 0
s adverb	-29 11 7 4 -13 11 19 18 10 -14 -13 -11 -11
s agent	44 6 27 2 -10 -11 9 -3 -22 4 42 -15 4
s artefact	52 21 49 -12 -7 -11 -15 24 41 -1 -13 5 -11
s article	6 -23 -30 2 5 5 -1 4 10 1 -4 -27 5
s awareness.infinitive	16 6 1 4 -1 -10 -3 13 0 -1 -1 -1 -1
s carry.infinitive	22 12 0 4 4 -17 -14 25 15 -7 -6 -3 -1
s carry.singular	13 -2 2 4 -4 -4 2 5 0 -2 0 0 -1
s change	-44 56 -19 -19 53 -32 -11 -1 -10 -1 3 8 10
s company	20 18 15 -2 -12 0 5 -5 -7 -2 24 -11 10
s comparative	-50 -30 51 -27 -9 43 -11 -5 2 -10 -5 -4 25
s conjunction	0 25 -2 -2 -13 9 -1 24 14 -3 -8 -21 1
s contented	23 5 0 5 -2 -11 -5 -6 -6 26 1 -1 -4
s customer	24 -6 0 5 -6 -3 9 -8 -26 25 15 -4 -7
s determiner	-38 -35 13 -15 -14 44 -9 -1 5 -14 -5 3 6
s develop.infinitive	12 17 5 0 1 -10 -1 20 -4 -5 -2 -2 3
s develop.infinitive change	10 1 -3 4 -1 -5 4 0 1 -1 -1 0 0
s develop.singular	3 -4 2 1 -3 2 -3 16 -5 -2 -2 0 -2
s ensure.infinitive	-7 -16 13 -4 -24 31 0 -3 5 -2 -2 0 -1
s gathering.infinitive	8 5 22 -2 -4 -3 -11 32 -10 -3 -1 -1 3
s gathering.infinitive people	1 10 7 -2 -2 -1 -7 21 -5 -1 -3 0 -1
s gathering.singular	-4 -1 -4 6 -2 -1 9 -9 -5 -2 6 0 -1
s guard.infinitive	0 -7 -2 1 -4 5 -1 2 -2 0 0 0 0
s guard.singular	-5 4 -5 -2 6 -3 -1 6 -3 -1 -1 0 0
s helping.infinitive	53 15 9 11 -11 -19 95 -33 -34 -9 -5 17 -12
s helping.infinitive agent	5 3 9 0 -2 -3 17 -7 -3 -1 -1 0 0
s helping.infinitive artefact	10 -1 0 4 -4 -2 20 -10 -2 -1 -4 0 0
s helping.infinitive people	15 11 9 2 -2 -8 22 0 -10 -3 -4 8 -5
s helping.participle	-2 -1 1 -1 0 2 -1 -8 7 -1 1 3 -1
s helping.singular	37 10 5 10 -8 -16 38 -4 -6 -6 -5 -2 -2
s internal	45 5 15 11 -14 -13 8 -25 -20 1 -9 1 60
s inward.infinitive	-4 3 0 -6 3 3 -4 -9 -8 -8 -6 -2 37
s inward.singular	-1 12 -6 -1 5 -5 -3 -3 4 -1 0 0 4
s keep.infinitive	-20 -13 4 -9 2 15 1 5 -5 -3 -3 -1 -2
s keep.singular	1 10 -6 -1 7 -8 -6 7 -8 3 4 -1 1
s let.infinitive	22 24 -13 1 12 -21 15 -2 10 -3 -5 -3 -4
s living.infinitive	-7 -7 15 -16 -1 17 -15 11 1 -4 -7 -8 22
s living.infinitive agent	10 -3 -2 3 -2 -2 -3 8 -1 -1 -1 -1 -1
s living.infinitive artefact	-4 -1 11 -3 -2 3 -1 3 -1 0 0 0 0
s living.infinitive company	10 1 12 2 -2 -6 -1 11 -1 0 -2 0 -1
s living.infinitive problem	-5 -8 -5 0 -1 6 0 -3 -1 0 0 0 0
s living.infinitive quality	-10 -6 0 0 -1 5 -2 -1 3 -1 -2 0 -1
s living.infinitive service	12 6 4 3 -5 -4 -3 6 6 -1 -2 -1 -1
s living.infinitive shared	-11 -10 6 -6 2 8 -7 -1 14 -2 -4 -1 -3
s living.participle	-12 -8 10 -4 0 6 -2 -9 8 5 3 -2 -5
s living.participle shared	-6 -2 0 -2 0 4 -1 4 -5 0 0 0 0
s living.participle wanted	2 -4 -7 8 -1 -4 -2 -2 -1 0 3 0 0
s living.singular	-19 -30 53 -4 -27 29 9 13 0 -9 -3 -4 -4
s make.infinitive	12 -13 -3 -5 -10 16 4 19 -20 8 -2 -5 -4
s make.participle	-3 -3 -2 -1 -1 3 0 -6 0 -1 1 -1 4
s make.singular	-1 -1 16 -4 -2 2 5 1 0 -3 -1 -1 2
s merit	7 -16 -12 16 -6 -4 -5 -5 6 2 -2 -1 -2
s mission	8 -21 -19 9 3 -4 -2 23 -8 3 -16 5 -13
s mission wanted	-6 -1 3 -3 0 4 -1 2 -1 -1 0 0 0
s modal.infinitive	-7 -18 26 -15 -11 26 5 -22 -12 14 -10 8 17
s modal.singular	1 -5 15 -8 -4 10 3 -8 11 -20 9 -7 15
s neutral	13 -23 -23 29 -9 -12 -4 -11 -5 -11 -1 13 10
s offering.infinitive	44 29 21 4 5 -32 -7 -6 77 -7 -25 7 -15
s offering.infinitive neutral	14 2 24 0 -10 0 -3 11 8 -3 -1 0 -2
s offering.infinitive work	1 1 6 -1 -1 -1 -2 -8 13 0 -1 0 0
s offering.participle	2 3 -5 -3 1 2 -2 -4 7 -2 3 0 -2
s offering.singular	20 10 15 3 -7 -7 1 -4 39 -7 -12 -1 -4
s own	13 -3 10 -2 2 -5 1 -6 0 16 -15 -11 20
s people	21 -11 34 -20 -11 20 38 5 8 -24 12 8 -36
s people wanted	-5 -7 -1 -3 -3 9 -4 -1 -1 0 4 0 -1
s place	-26 -33 50 -43 0 45 -11 29 8 9 -1 -17 -20
s plain	-3 5 -9 0 3 -2 -11 5 0 -1 -5 -2 11
s plain.infinitive	20 14 15 3 1 -16 -2 -3 -23 32 9 1 -2
s plain.infinitive artefact	12 5 5 3 -1 -8 -1 -2 11 0 -1 0 -1
s plain.infinitive mission	-11 -17 8 -6 -4 15 -4 -4 -9 17 1 -1 -6
s plain.infinitive neutral	-17 -12 19 -8 -3 13 -5 9 -7 -3 -3 0 7
s plain.infinitive people	26 -5 -3 10 -6 -9 17 -17 3 -3 4 -1 1
s plain.infinitive shared	-25 -9 -12 11 2 -1 -4 4 -10 -2 2 0 -2
s plain.participle	-4 -8 -20 4 0 5 -1 -5 4 -5 -2 -1 1
s plain.participle shared	-1 -3 4 -1 -3 5 6 3 -6 -1 -1 0 -1
s plain.participle wanted	4 -2 -7 3 -1 -1 1 -2 0 0 1 0 0
s plain.singular	-18 2 27 2 -11 6 12 17 3 -22 2 -14 6
s plain.singular neutral	16 -3 -16 16 -7 -8 7 -5 0 0 1 -1 -2
s plain.singular plain	-2 0 7 -1 -1 1 -1 5 -2 0 -1 0 0
s possessive	29 2 -6 11 -18 1 23 -6 9 -23 15 -10 -1
s praised	20 19 6 14 -4 -21 1 -17 37 9 -8 -3 -8
s preposition	2 -29 -27 -21 15 19 6 7 4 -1 5 -11 -24
s preserve.infinitive	-27 28 -16 -16 38 -19 -3 13 -6 -3 -5 -2 2
s preserve.singular	18 -3 2 6 -6 -4 2 2 2 -1 -1 0 -1
s problem	-47 30 -28 -39 50 0 6 14 -5 -11 -10 -7 1
s promote.infinitive	-44 43 -12 -23 55 -28 15 2 -14 -1 -1 -1 -3
s promote.singular	-35 21 -9 -16 13 9 4 1 -7 -5 2 0 -1
s pronoun	9 -40 25 11 -34 25 14 3 10 -8 4 -13 -11
s protect.infinitive	-21 12 -5 -12 22 -6 -3 5 -3 -2 -1 0 -1
s protect.singular	-18 2 -13 -6 18 -5 -2 -2 -1 -1 -1 0 0
s quality	-35 -17 -16 -2 -6 25 1 1 7 -9 4 -6 -15
s quality wanted	-7 -6 -8 12 -1 -6 -2 -2 -4 5 -1 0 -1
s rank	50 26 0 11 -8 -21 -9 -22 -7 96 -26 -5 -8
s rank superlative	17 -5 1 4 -11 4 -5 -11 8 20 -4 -1 -3
s ranking.infinitive	13 8 -7 3 -1 -6 -5 -7 0 18 1 -1 -3
s ranking.participle	1 0 0 0 0 0 -5 12 -2 -1 -3 0 -1
s realise.infinitive	0 -12 14 -3 -8 10 7 -2 -1 -2 2 -1 -3
s relative	6 -8 12 -5 -26 28 -11 -6 10 -1 28 -17 -2
s representation	6 15 -2 0 6 -12 1 8 -2 2 -2 0 -1
s result	-30 4 77 -23 -15 25 11 12 1 -3 -9 -3 4
s service	22 38 20 -6 -13 -1 9 24 26 -7 -15 -10 -6
s shared	-25 -10 -1 -24 19 14 -11 10 24 -13 -4 -9 -6
s shared wanted	-11 -4 5 -5 -1 9 -1 -2 1 -1 0 0 0
s strengthen.infinitive	-13 11 -17 -8 29 -16 15 -10 -7 3 -2 -1 -4
s subject	5 21 32 -2 12 -24 22 26 -10 -13 -12 -5 6
s subordinator	-27 -4 23 -12 1 12 -7 20 0 1 -1 -6 -7
s success	44 -7 4 13 -15 -9 -4 -13 -3 41 -7 5 -9
s superlative	1 -13 -3 0 -12 15 -11 -14 21 4 1 -1 -4
s unlisted.infinitive	11 14 11 -2 15 -23 -12 35 10 -8 -14 -3 1
s unlisted.infinitive artefact	17 9 -1 5 0 -11 -2 3 7 0 -1 -1 -1
s unlisted.infinitive company	3 -1 -1 1 -1 -1 7 -2 -3 -1 0 0 -1
s unlisted.infinitive people	9 -6 11 2 -5 -1 16 -3 -1 -2 -2 -1 -3
s unlisted.infinitive place	-6 -2 6 -4 -2 6 -1 3 0 -1 0 0 -1
s unlisted.infinitive shared	-5 0 16 -5 -2 4 -2 9 -3 -1 1 0 -2
s unlisted.singular	3 1 5 2 -9 5 -12 12 -10 -2 2 15 -3
s venue	18 16 13 0 -5 -6 -17 6 6 3 27 -4 -11
s wanted	-11 -30 13 -20 -23 50 -12 -5 29 -3 6 -17 -5
s work	17 49 13 -6 8 -21 13 37 -1 2 -19 -3 -9
ss  	29 16 -6 -1 3 -11 -16 -12 6 5 8 15 4
ss  ,	-5 9 -7 13 -1 -12 8 -1 12 -13 10 -7 -9
ss  -	8 -7 4 3 -5 0 -1 2 1 -1 -1 0 0
ss  .	-21 -35 7 8 -21 25 4 5 -9 -3 -2 1 -7
ss  :	19 5 -4 5 1 -11 12 -3 -6 0 1 5 -5
ss  ^	5 -16 -17 11 0 -4 -6 -7 2 -1 11 -4 -1
ss  act.infinitive	-28 16 -16 -13 20 -1 -7 7 -5 -3 0 -2 2
ss  act.singular	-10 1 6 -5 0 6 1 0 -1 0 0 0 0
ss  activity.infinitive	8 -2 7 -5 5 -3 18 17 -15 -7 0 1 -11
ss  activity.infinitive artefact	10 1 -2 3 -1 -4 3 2 -2 0 0 0 0
ss  activity.infinitive shared	12 8 1 1 0 -7 0 7 -1 0 0 -1 0
ss  activity.singular	13 11 1 2 -1 -8 -7 25 -14 -3 2 -1 4
ss  adverb	-15 10 -19 -3 20 -11 3 -2 3 -13 8 2 -8
ss  agent	10 14 -13 5 2 -10 8 -13 -5 13 1 -3 1
ss  artefact	10 11 0 0 0 -6 -14 -17 4 4 7 20 2
ss  article	2 -15 1 -3 -4 10 1 1 7 -2 -6 3 -7
ss  carry.infinitive	-6 -2 -9 -2 7 -1 3 0 -5 -1 -2 -1 2
ss  change	-20 -10 -12 -5 8 7 0 1 -4 -3 -2 0 -2
ss  company	14 -17 -3 5 -12 9 -6 -11 0 12 7 -2 -1
ss  comparative	-3 -5 -2 9 -5 -2 -1 -1 1 1 -2 0 -1
ss  conjunction	3 -1 -5 13 -5 -7 1 -3 4 0 12 -7 -7
ss  customer	3 1 0 1 0 -1 9 2 -5 -3 -1 0 -1
ss  determiner	-8 1 2 -1 3 -1 0 -7 9 -2 -3 -2 5
ss  helping.singular	14 -1 -6 6 -2 -5 8 2 -4 -2 0 -1 -1
ss  internal	18 0 0 5 -4 -6 -2 2 -10 -3 -8 4 21
ss  let.infinitive	-1 5 -4 -1 9 -8 -2 1 0 -1 0 -1 2
ss  living.infinitive	23 19 15 1 -3 -13 5 5 -8 4 -9 -3 20
ss  living.infinitive shared	-8 -2 6 -5 -1 7 -2 -5 9 -1 -1 -1 -1
ss  living.singular	4 -3 -7 -1 -1 4 8 -13 8 -2 0 -1 -1
ss  make.infinitive	4 3 1 1 -1 -2 -4 11 -2 -2 -1 -1 1
ss  make.singular	-3 0 7 -3 -2 4 6 -3 1 -1 -1 0 -1
ss  mission	-13 10 -6 -6 10 -3 1 2 0 -1 -1 -1 -2
ss  modal.infinitive	2 13 1 -3 -1 -1 5 -2 -7 4 -1 7 -2
ss  modal.singular	2 -1 12 -3 -4 4 -8 -5 11 -4 6 -2 4
ss  neutral	-4 -5 -21 5 4 -1 -25 -6 5 6 -17 7 22
ss  offering.infinitive	5 1 -8 1 6 -7 0 20 -11 -5 -4 3 -4
ss  offering.singular	6 1 2 2 -2 -3 3 -4 6 -1 -1 0 0
ss  own	-6 -2 4 -3 2 2 0 3 -10 2 -2 0 6
ss  people	24 4 -7 -3 19 -22 -19 -2 5 -10 -8 35 4
ss  place	0 -8 0 5 -10 7 0 14 3 -8 -14 -3 5
ss  plain.infinitive	13 -7 1 -4 -5 7 0 8 -22 7 -7 18 -2
ss  plain.singular	-14 12 9 -7 -1 6 -4 -2 -2 2 16 -3 -5
ss  plain.singular neutral	-3 -4 -2 -2 -2 6 4 -1 1 -2 -3 0 -1
ss  possessive	-23 -7 -6 0 0 9 2 -15 1 5 0 -1 -2
ss  praised	-2 -4 -3 0 -2 5 -3 0 -5 8 0 0 -1
ss  preposition	27 -17 5 -4 -9 9 24 -11 10 6 -7 -13 -5
ss  problem	4 -4 3 -2 1 -1 13 -1 -4 -3 -1 -1 -3
ss  promote.singular	-11 -1 -2 -4 4 3 -1 1 -1 -1 0 0 0
ss  pronoun	-6 -1 12 -5 10 -6 5 -2 6 -5 2 -2 -4
ss  quality	-21 11 10 -13 5 8 2 7 -5 -1 0 -1 -2
ss  rank	7 0 -2 3 -1 -3 -1 -3 -6 18 -4 -1 -2
ss  relative	-11 10 7 -10 -1 9 -7 4 15 -3 -5 -1 -1
ss  representation	2 10 0 -1 1 -3 -2 -2 3 4 1 0 0
ss  service	9 0 17 0 -6 -1 4 -9 24 -4 -3 -3 -3
ss  shared	3 32 13 -13 -3 4 -13 -14 10 2 16 8 3
ss  subject	-8 -9 -6 8 0 -3 -6 9 -3 3 -2 -2 -4
ss  subordinator	1 6 -3 -3 3 -1 -1 -13 8 5 6 -1 -2
ss  unlisted.infinitive	-12 -6 0 -5 2 8 -3 9 -2 -4 -2 -1 -3
ss  unlisted.singular	7 -10 -5 2 -8 8 -2 -1 -2 -2 6 -1 1
ss  venue	12 5 -6 4 0 -7 -2 -10 4 5 8 0 -1
ss  wanted	2 -9 27 -1 -17 13 0 -11 10 3 1 7 -5
ss  work	-5 9 -12 -2 12 -8 4 -2 1 1 -3 -1 -2
ss ! ^	-3 -12 -13 4 -5 8 -5 3 1 -1 -2 0 -2
ss ' 	0 -8 -6 1 -1 4 -1 -4 7 -3 -2 -1 -1
ss , 	21 8 -7 6 3 -15 -3 -12 0 1 21 -6 4
ss , act.infinitive	9 -7 -1 2 -1 -1 1 2 -1 -1 0 0 -1
ss , activity.infinitive	21 15 4 4 -1 -12 2 8 -6 -4 10 -1 0
ss , activity.participle	6 2 -2 2 0 -3 -1 -6 9 -1 2 0 -1
ss , activity.singular	-11 10 -8 -5 3 4 -2 8 -4 -1 -2 0 -1
ss , adverb	5 -14 -11 2 -2 5 -9 -6 7 17 -10 -2 -1
ss , agent	-14 16 4 -8 7 -1 -1 1 4 -1 0 0 -2
ss , artefact	10 11 -8 1 3 -8 3 19 -14 -6 3 -1 0
ss , article	7 10 -4 -3 5 -5 3 -8 2 2 2 4 -1
ss , comparative	-4 -1 -14 -3 11 -3 4 -6 -4 -1 -1 0 2
ss , conjunction	-6 0 7 -8 3 5 -2 7 -7 0 2 -1 1
ss , determiner	34 -1 -12 17 -6 -16 -5 -7 3 -1 6 -1 10
ss , develop.infinitive	7 -3 2 2 -2 -2 0 1 -1 0 2 0 0
ss , helping.singular	-6 7 6 -4 2 0 -2 10 -3 1 -3 0 -1
ss , internal	-4 6 0 -2 2 0 3 -5 3 0 -1 0 0
ss , living.infinitive	-5 -3 -7 8 -1 -3 -2 1 2 -2 -3 0 1
ss , living.singular	-3 -2 2 -2 -1 4 -1 7 -4 -1 -1 0 0
ss , make.participle	-6 -2 0 -2 0 5 -1 -1 -2 0 3 0 0
ss , neutral	-3 -9 -5 6 -3 1 -3 5 -2 -1 -2 0 -1
ss , offering.infinitive	3 -2 -1 2 -1 -1 5 -11 -1 9 0 0 -1
ss , offering.participle	8 1 -1 2 -1 -4 0 2 1 0 -1 0 0
ss , own	2 -1 -1 1 0 -1 6 -2 -6 3 -1 0 -1
ss , people	1 -10 -12 0 0 6 -2 -17 10 3 5 -1 -4
ss , place	10 6 -2 3 -2 -5 4 6 0 -2 -2 0 -1
ss , plain.infinitive	4 -10 -1 10 -5 -3 4 -3 -1 -1 -2 -1 2
ss , plain.singular	0 6 -1 3 3 -8 -1 4 1 -2 1 0 -2
ss , possessive	-7 6 -3 -3 3 2 -3 3 -5 0 6 0 -1
ss , praised	2 14 -3 7 1 -12 7 0 -3 -4 1 -1 3
ss , preposition	-9 5 11 -18 0 17 -2 -6 27 -1 -4 -5 -7
ss , problem	15 11 -3 4 -7 -3 2 -5 -2 8 0 0 3
ss , pronoun	12 1 1 5 1 -10 1 5 1 -4 -5 -1 6
ss , quality	-10 -17 -9 12 -6 2 -1 -2 -3 -2 1 0 -2
ss , relative	-9 -9 -11 -3 -3 14 -1 -2 -5 -4 8 0 -3
ss , result	-26 -8 63 -18 -17 28 2 5 6 -2 -8 -2 7
ss , service	8 6 -1 2 -1 -4 3 -3 11 -1 -4 0 -2
ss , shared	15 10 -10 6 4 -13 1 17 -13 -6 4 -1 2
ss , subject	7 1 -1 1 -1 -2 2 -7 5 -1 4 -1 -1
ss , subordinator	-20 3 37 -10 4 1 -4 15 1 -2 -4 0 -2
ss , venue	8 5 0 2 1 -6 0 7 -2 -1 -1 0 0
ss , wanted	1 -21 -19 3 -11 18 -8 4 -2 2 -5 -1 0
ss , work	8 0 0 3 -3 -2 -4 0 5 4 -1 0 -2
ss - conjunction	11 3 -4 4 -1 -6 -4 -1 -2 2 9 0 -1
ss . 	-6 0 9 0 -1 -1 0 6 -5 -1 3 0 -1
ss . ^	6 -39 -44 11 -4 13 -2 10 -7 -1 -15 -4 -2
ss . adverb	-30 4 45 -4 1 -1 1 8 4 -1 -11 1 1
ss . article	-9 13 31 -8 -2 1 1 1 9 2 -3 0 -1
ss . determiner	-1 0 9 -2 1 -1 -2 7 -1 1 0 0 -2
ss . living.infinitive	-4 -5 -8 5 -1 0 -1 -1 0 -1 -1 0 -1
ss . mission	4 4 10 0 0 -4 -2 4 7 -1 -2 0 -1
ss . own	-10 6 33 -9 -1 3 1 -7 1 7 4 -1 2
ss . people	-14 2 28 -9 -1 6 -1 10 -3 -2 1 0 -1
ss . praised	7 0 -6 4 0 -4 0 2 -2 0 0 0 0
ss . preposition	-2 0 24 -6 -6 7 7 2 -4 -3 0 -1 4
ss . pronoun	-30 -3 23 -11 4 9 -5 1 4 -4 4 0 -2
ss . relative	-5 -1 6 -3 -1 3 0 -3 6 -1 -1 0 0
ss . subject	-6 5 32 -8 -1 1 0 8 1 -6 12 -1 -7
ss . subordinator	-9 0 15 -6 1 3 -1 10 -2 -1 -4 0 -1
ss . wanted	11 4 5 7 -1 -11 -2 3 5 -1 -1 0 0
ss : 	9 13 -8 2 3 -9 -5 4 6 -2 -1 -1 2
ss : adverb	11 -5 -4 3 -5 1 1 14 -12 -2 -2 0 2
ss : article	-4 -2 1 -5 13 -7 -9 -12 1 9 10 5 -5
ss : determiner	-12 -2 -3 -5 1 8 -2 -8 -8 -3 3 1 13
ss : people	-6 -2 6 -3 -1 4 5 0 -5 5 -4 0 -1
ss : place	-6 0 7 -4 -1 4 2 0 1 -1 -1 0 -1
ss : praised	6 0 -3 2 -1 -3 -2 -1 5 -1 0 0 0
ss : preposition	-5 6 6 -4 1 2 4 -7 5 4 -3 4 -4
ss : pronoun	5 0 3 6 -1 -7 2 2 5 -3 0 -1 -3
ss : relative	-3 -2 -2 -1 0 3 -2 -2 -1 -1 -2 0 6
ss : shared	4 0 1 1 -1 -1 -1 -3 6 -1 2 0 -1
ss : subject	11 -3 1 4 -3 -3 9 8 -10 -1 -2 -1 -1
ss : wanted	-10 -5 -2 -3 0 8 -1 -5 3 0 -1 0 0
ss ^ 	-3 -1 -10 6 1 -4 -4 -5 -4 -9 5 20 -7
ss ^ activity.infinitive	-1 -9 4 5 -3 0 -4 5 3 -2 -2 -1 -2
ss ^ adverb	-6 -22 -37 14 12 -10 20 -16 -5 -10 -9 7 -4
ss ^ agent	14 -7 -5 5 -5 -1 9 7 -7 -3 -2 -1 -3
ss ^ artefact	13 -14 -13 4 -7 6 -7 -4 16 4 -5 -2 -5
ss ^ article	4 3 -25 -5 19 -9 -6 2 -8 11 14 -13 -5
ss ^ change	-6 -5 -6 6 0 -2 -1 -1 -1 0 0 0 0
ss ^ company	4 -6 0 0 -5 6 6 -1 -3 -3 4 -1 -3
ss ^ comparative	-9 -6 1 -4 -4 11 -1 -1 -1 0 0 0 0
ss ^ contented	9 2 1 1 -1 -3 -3 -3 -2 13 -1 0 -1
ss ^ customer	4 0 0 0 -1 0 -5 -2 -2 12 -1 -1 -1
ss ^ determiner	-20 -22 -16 2 -8 20 -2 8 -8 -6 -9 2 0
ss ^ helping.infinitive	-13 -5 -2 -4 0 10 -1 -4 0 0 0 0 0
ss ^ living.infinitive	-5 -6 -7 4 -2 4 -2 -4 -3 -1 -5 -1 11
ss ^ mission	5 -9 -8 14 -8 -4 -5 2 0 1 -6 1 3
ss ^ neutral	18 2 2 0 -4 -2 -2 10 3 -1 -1 -1 -2
ss ^ own	11 10 15 -4 3 -7 -6 -2 7 -1 -3 1 13
ss ^ people	13 -22 -10 -3 -11 19 20 2 -7 -4 3 -10 -9
ss ^ place	-3 8 -1 -14 11 2 3 3 -5 -1 -3 -1 5
ss ^ plain.infinitive	-3 11 -14 4 20 -23 -6 16 -1 -1 -4 -2 -2
ss ^ plain.infinitive neutral	-6 -3 -4 -2 4 1 0 -2 -1 0 0 0 0
ss ^ possessive	10 2 0 3 0 -5 6 -6 -8 -2 19 -3 -3
ss ^ praised	-3 -1 9 -3 -3 5 -2 -1 6 1 -1 -1 -1
ss ^ preposition	-6 -6 1 10 -3 -4 -11 1 6 -11 -10 14 7
ss ^ problem	-9 -12 -14 -2 10 1 -5 2 -1 -3 -1 -1 -1
ss ^ pronoun	-18 -17 -18 4 -6 15 3 -9 -1 -2 -2 -1 -2
ss ^ quality	-18 -13 -7 -1 1 9 -2 -3 1 -2 -2 0 -1
ss ^ rank	10 10 0 1 0 -6 -2 -2 -4 16 -2 0 -1
ss ^ service	11 -7 -6 3 -4 2 3 -2 6 -2 -3 -1 -2
ss ^ shared	0 0 -15 -3 4 3 -5 7 11 -4 -9 -2 -2
ss ^ subject	-2 1 9 3 -3 -3 3 -2 0 -2 3 -7 7
ss ^ subordinator	-7 -3 -11 5 3 -2 4 -1 -1 -2 -5 -2 1
ss ^ venue	8 2 6 0 -1 -3 -2 -1 -1 -1 10 0 0
ss ^ wanted	-16 -25 -28 2 5 11 -6 -11 16 -1 -9 -4 -2
ss ^ work	14 -1 2 5 -6 -2 -2 13 -4 -1 -1 0 -1
ss act.infinitive ,	-18 -22 -24 -3 10 9 0 -17 -6 8 -2 -1 2
ss act.infinitive .	-10 15 -26 -19 53 -29 -9 0 -9 5 -6 15 -3
ss act.infinitive ^	-6 -15 -8 0 8 -1 0 -2 -2 -1 -1 -1 0
ss act.infinitive adverb	-8 16 4 -6 3 0 0 -2 6 0 0 0 0
ss act.infinitive article	-11 10 -3 -6 8 -2 -2 -3 4 0 0 0 0
ss act.infinitive change .	-16 13 -6 -10 19 -7 -1 5 -1 -2 -2 0 -1
ss act.infinitive conjunction	14 -10 -6 4 8 -11 2 0 -7 0 0 -1 5
ss act.infinitive neutral .	-8 7 -6 -3 12 -7 -1 1 -1 -1 0 0 0
ss act.infinitive preposition	-33 52 11 -21 12 1 -9 29 -5 -5 1 -1 -2
ss act.infinitive subject	-7 20 -3 -5 6 -4 -5 8 2 -1 -1 0 0
ss act.participle .	-9 3 2 -4 3 2 0 0 0 -1 0 0 0
ss act.singular .	-13 2 8 -6 0 7 0 0 0 0 0 0 0
ss act.singular article	9 4 -4 3 3 -8 -1 7 -1 -1 -1 0 0
ss act.singular problem	-1 7 0 -2 4 -4 0 6 -2 0 0 0 -1
ss act.singular subordinator	-8 -6 -3 -2 -2 8 0 -2 0 0 -1 0 0
ss activity.infinitive 	-11 16 11 -9 5 -1 8 2 -5 -2 0 5 -3
ss activity.infinitive ,	13 20 -5 11 3 -20 -3 20 -7 -5 5 -1 -2
ss activity.infinitive .	8 -2 -21 -6 6 4 8 -14 -6 -4 -4 16 0
ss activity.infinitive activity.infinitive	1 0 7 -2 -1 1 14 -8 -1 0 0 -2 0
ss activity.infinitive adverb	6 -3 -8 4 0 -3 1 1 -2 0 0 0 0
ss activity.infinitive agent	-4 -2 6 -2 -1 3 0 1 0 0 0 0 0
ss activity.infinitive artefact	1 -2 2 0 -1 1 -1 6 -4 0 0 0 0
ss activity.infinitive artefact conjunction	6 2 -4 2 0 -3 -1 3 -1 0 0 0 0
ss activity.infinitive artefact subject	12 1 -3 4 -1 -6 2 4 -1 0 -1 0 -1
ss activity.infinitive article	0 7 4 -2 4 -5 9 3 -8 -2 1 -1 1
ss activity.infinitive conjunction	24 17 11 2 -4 -11 -9 18 -6 5 5 -2 3
ss activity.infinitive mission preposition	-3 6 0 -2 2 -1 5 2 -5 0 -1 0 0
ss activity.infinitive modal.singular	-5 -4 -6 -1 0 5 0 -4 1 0 0 0 0
ss activity.infinitive neutral preposition	9 2 0 2 0 -5 0 1 -2 -1 6 0 -1
ss activity.infinitive people	-5 14 10 -5 2 -1 -7 5 4 0 5 0 -1
ss activity.infinitive place	-1 -5 8 -1 -3 3 0 1 -1 0 0 0 0
ss activity.infinitive place people	1 2 9 -1 -1 -1 -4 11 -3 0 -1 0 0
ss activity.infinitive preposition	24 8 23 0 -12 -1 -5 22 10 -12 -11 9 0
ss activity.infinitive problem	6 -4 -1 3 -2 -1 1 2 -1 0 -1 0 0
ss activity.infinitive pronoun	-5 6 9 -5 2 0 4 -3 3 0 -1 0 0
ss activity.infinitive relative	1 3 17 -2 -2 -1 -1 14 -4 -1 -2 -1 -1
ss activity.infinitive shared	10 0 1 3 -2 -4 -2 7 0 0 -1 0 0
ss activity.infinitive shared .	19 16 8 1 -2 -10 -2 20 -3 -1 -1 -1 -1
ss activity.infinitive subject	11 0 4 2 3 -9 -5 20 -6 -3 3 -2 -3
ss activity.infinitive unlisted.infinitive	6 -4 -1 3 -2 -1 3 0 -2 0 0 0 0
ss activity.infinitive venue preposition	8 1 2 2 -1 -4 2 7 -2 -1 -1 -2 0
ss activity.infinitive wanted	-25 -8 3 -10 -1 18 -1 -6 0 0 0 0 0
ss activity.participle ,	7 -1 -2 0 -1 0 0 3 2 -2 0 -1 -2
ss activity.participle .	9 0 2 0 0 -3 -2 -3 14 -4 -2 3 -4
ss activity.participle conjunction	7 -3 -4 3 -2 -1 2 2 2 -2 -1 0 -2
ss activity.participle preposition	5 0 1 1 -1 -1 -2 -2 6 -1 1 0 -1
ss activity.singular .	-4 5 -7 -6 2 6 3 -6 3 -3 -1 -1 3
ss activity.singular adverb	2 8 -7 0 1 -2 4 0 -2 -3 2 0 -1
ss activity.singular article	11 -6 17 2 -9 2 -7 30 -7 -3 -4 0 -3
ss activity.singular conjunction	1 8 -7 -1 2 -1 -2 8 0 -2 -3 0 -1
ss activity.singular people	7 -2 12 1 -3 -2 -1 10 -2 -1 -2 0 0
ss activity.singular place	4 6 -2 1 1 -3 0 5 -1 -1 0 0 0
ss activity.singular preposition	7 6 12 0 -5 -1 3 1 5 -2 1 0 -1
ss activity.singular problem	2 1 3 0 -1 -1 -1 -3 8 -1 0 0 -1
ss activity.singular pronoun	-3 -8 -9 5 -2 2 -2 -2 0 0 0 0 0
ss activity.singular service	-3 -3 8 -2 -2 3 0 2 -1 0 0 0 0
ss activity.singular unlisted.infinitive	-8 0 12 -5 -1 4 0 4 -1 0 -1 0 -1
ss activity.singular work	-5 9 -3 -3 4 -2 0 1 0 0 0 0 0
ss adverb 	0 -7 -1 -5 -5 12 -5 16 -8 -10 5 5 -5
ss adverb ,	4 -4 -8 -3 0 5 5 -1 -7 1 3 -1 -2
ss adverb .	-2 -22 -8 24 -8 -9 -5 -4 -2 6 2 -2 -4
ss adverb act.infinitive	-22 -8 -15 -10 15 6 2 -1 -5 -5 -2 -1 1
ss adverb activity.infinitive	-2 23 -2 3 2 -10 9 1 -3 -8 0 3 3
ss adverb activity.infinitive place	6 3 1 2 -1 -3 5 0 -3 0 0 0 0
ss adverb activity.infinitive shared	3 5 5 0 -3 0 -1 6 -1 -1 -1 0 0
ss adverb activity.participle	-3 -2 1 -4 -1 5 -2 -3 6 -1 0 -1 -1
ss adverb adverb	-6 -3 10 -6 4 2 2 -2 -4 9 -2 -3 1
ss adverb artefact	2 4 2 -4 1 2 -3 2 6 -1 -1 0 -1
ss adverb article	-13 21 1 7 -3 -7 -10 16 -4 8 3 -2 -9
ss adverb company	2 -2 -3 6 -1 -4 -4 2 -1 0 3 0 0
ss adverb comparative	-8 -2 0 -6 5 4 -1 -2 -1 0 -1 0 3
ss adverb conjunction	-9 -1 -1 -6 0 8 3 -7 2 4 -2 -1 -2
ss adverb determiner	5 -2 -16 5 7 -10 6 -6 -12 -3 8 -1 6
ss adverb develop.infinitive	8 2 19 -1 -4 -3 7 3 0 -2 -2 -1 1
ss adverb gathering.infinitive	-1 6 14 -3 0 -2 -1 7 -1 -1 2 0 -1
ss adverb helping.infinitive	12 8 0 3 -1 -7 27 -6 -9 -1 -2 -1 -4
ss adverb helping.infinitive people	6 1 5 1 -2 -2 13 -3 -3 -1 -1 0 -2
ss adverb let.infinitive	-2 14 7 -4 0 -1 1 4 -1 -1 5 0 -2
ss adverb living.infinitive	20 8 -5 1 1 -7 -3 24 -13 -4 -2 -2 6
ss adverb living.infinitive service	5 6 7 0 -4 0 1 -1 6 0 -1 0 0
ss adverb living.infinitive shared	8 -4 8 3 -4 -1 -3 -2 11 -1 -1 0 -1
ss adverb living.participle	-11 -1 -1 -4 8 -1 -1 -4 4 0 -2 0 0
ss adverb living.singular	10 0 9 3 -4 -4 -1 -4 10 -1 2 0 0
ss adverb make.infinitive	5 -3 -9 1 -6 7 -6 1 1 6 2 -1 -4
ss adverb modal.infinitive	0 7 -9 3 8 -10 2 -1 -1 -3 -4 -1 8
ss adverb modal.singular	8 1 3 1 -4 0 3 9 -7 -1 -2 -1 3
ss adverb offering.infinitive	7 8 16 -1 -4 -2 -6 -10 33 -4 -5 -1 1
ss adverb own	-6 -1 4 -3 0 5 -1 4 -2 0 -2 0 -1
ss adverb place	20 2 13 5 -5 -8 -4 2 2 -3 14 -1 -1
ss adverb plain.infinitive	1 -1 1 3 3 -7 9 -8 -4 3 0 -3 3
ss adverb plain.infinitive people	13 0 -1 5 -2 -6 7 -2 0 -1 -1 0 -1
ss adverb plain.participle	-6 -4 -4 3 0 1 -2 -4 -1 0 0 0 4
ss adverb plain.singular	6 1 19 3 -3 -7 3 5 3 -3 -3 -1 3
ss adverb possessive	12 2 -6 5 0 -6 -4 -5 6 0 -2 0 7
ss adverb praised	-1 0 -1 -4 -1 6 -4 0 1 3 0 -1 1
ss adverb preposition	-23 -24 8 -13 4 20 -2 6 5 4 -8 -5 -12
ss adverb promote.infinitive	-19 10 9 -10 9 1 3 -6 -2 -1 6 0 -1
ss adverb pronoun	-6 -3 -6 -2 -1 8 -5 4 -2 5 -3 0 -3
ss adverb protect.infinitive	-5 -2 2 -2 -2 6 -1 3 -2 -1 0 0 0
ss adverb ranking.infinitive	7 5 -6 3 1 -5 -2 -3 -2 14 -4 0 0
ss adverb realise.infinitive	6 -3 3 1 -3 1 0 0 2 0 2 0 -2
ss adverb service	0 3 5 -1 -1 0 -1 -2 7 0 -2 0 0
ss adverb shared	5 -7 -4 9 -4 -3 7 1 -3 -1 -2 -1 -1
ss adverb subordinator	11 -4 3 0 -4 1 9 -2 -1 -2 1 0 -2
ss adverb unlisted.infinitive	-4 5 -7 -2 7 -3 -6 4 4 -1 -3 3 -2
ss adverb unlisted.singular	9 -1 3 3 -2 -3 -2 3 3 0 -1 0 0
ss adverb wanted	-24 -11 -1 -1 -5 15 -6 8 -4 -3 0 -1 -3
ss agent 	7 -5 -1 3 -3 0 1 4 -2 -1 1 0 -2
ss agent ,	-6 2 -8 0 10 -6 3 -11 -4 -6 5 -1 11
ss agent .	-9 -4 11 -6 2 5 2 6 -1 -12 6 -2 1
ss agent act.singular	-10 1 4 -5 -1 6 0 0 -1 0 0 0 0
ss agent activity.infinitive	-2 -2 -5 0 6 -3 -3 7 -3 -1 -2 3 -3
ss agent activity.singular	1 -4 35 -4 -10 5 -5 17 7 -3 -5 0 -2
ss agent adverb	11 13 -3 2 -1 -6 -10 1 5 -3 10 0 2
ss agent article	7 2 -1 2 3 -7 7 -3 -2 -2 3 -1 -1
ss agent conjunction	-9 11 9 -7 0 5 -1 11 4 -4 -4 -1 -4
ss agent helping.singular	1 7 1 -1 0 -1 12 1 -4 -2 -4 0 -1
ss agent modal.infinitive	-1 -5 -6 1 -3 5 -1 -3 3 0 -1 0 0
ss agent modal.singular	1 3 -15 1 12 -10 0 -6 -1 -5 0 0 9
ss agent offering.infinitive	-13 -2 -6 -4 12 -2 0 -3 2 -2 -2 0 -1
ss agent offering.singular	12 2 11 3 -3 -6 3 -3 17 -3 -6 0 -1
ss agent plain.infinitive	15 11 -3 3 0 -9 3 -11 -8 9 19 -1 -5
ss agent plain.singular	-1 -1 -10 -2 2 3 -4 6 -4 -1 7 -1 -7
ss agent plain.singular neutral	-9 0 -3 -3 -3 9 7 -2 1 -3 -3 0 -1
ss agent preposition	44 34 22 5 -13 -16 5 -30 -8 18 49 -5 -4
ss agent promote.singular	-13 6 -4 -5 3 5 -1 0 -1 -2 3 0 0
ss agent pronoun	1 2 3 -1 0 0 -8 -2 2 10 1 -1 -2
ss agent protect.singular	-9 5 -5 -4 9 -3 0 -1 0 0 0 0 0
ss agent relative	28 10 -1 8 0 -16 -4 -17 -7 7 22 -1 8
ss agent shared	3 0 -2 1 0 -1 8 -8 2 -1 0 0 0
ss agent unlisted.singular	2 -3 8 0 -2 1 0 4 -1 0 0 0 -1
ss agent wanted	0 -2 -1 0 -1 1 7 -12 -4 3 -1 0 7
ss artefact 	6 -8 4 2 -6 3 1 -7 2 3 -3 0 6
ss artefact ,	5 7 21 -6 0 -2 5 -14 22 -9 -1 -2 9
ss artefact .	2 -5 21 -4 -16 15 9 -2 -1 -1 15 -5 -10
ss artefact :	4 3 8 0 0 -3 -3 4 1 -1 2 0 1
ss artefact act.infinitive	-8 -1 -3 -2 6 0 -1 0 1 -1 0 0 -1
ss artefact activity.infinitive	9 1 -2 3 -1 -4 -4 3 2 -4 -4 12 -3
ss artefact activity.singular	-8 4 0 -5 2 4 -1 -7 6 0 3 0 -1
ss artefact adverb	1 2 -5 0 -1 1 6 3 -7 -1 -2 -1 1
ss artefact article	-9 2 -3 -3 2 4 0 3 -3 0 0 0 -2
ss artefact conjunction	10 7 -5 1 1 -5 7 -5 -3 -3 6 -2 3
ss artefact helping.infinitive	-3 0 8 -2 -2 3 11 -4 1 -4 -1 0 -1
ss artefact living.infinitive	-1 3 -7 0 11 -9 -2 0 -1 -1 4 0 -1
ss artefact make.infinitive	6 1 0 2 0 -4 -2 2 -4 9 -1 0 -1
ss artefact modal.infinitive	-3 -1 1 -1 2 0 -2 7 -3 -1 -2 -1 1
ss artefact offering.infinitive	7 -1 2 2 -2 -2 3 -2 -4 0 0 7 -1
ss artefact plain.infinitive	-1 1 3 -2 -3 4 0 11 -9 4 -2 1 -4
ss artefact plain.singular	-1 -8 1 0 -5 7 -1 -5 2 -1 -1 0 4
ss artefact plain.singular neutral	1 1 3 -1 0 0 -3 -1 0 6 -1 0 0
ss artefact preposition	13 14 -4 -3 8 -10 -27 14 46 -8 -6 -1 -13
ss artefact pronoun	11 8 0 3 1 -9 -1 0 6 -1 2 0 0
ss artefact relative	4 12 -11 0 3 -4 -9 -6 23 8 -8 -1 -6
ss artefact shared	-2 3 5 -2 1 0 -1 6 -3 0 -1 0 0
ss article 	12 25 -6 -11 14 -10 17 -9 -11 11 -6 -2 7
ss article act.infinitive	-18 12 6 -9 8 1 -1 -2 2 -2 3 0 -1
ss article activity.infinitive	7 6 -3 2 2 -6 -1 16 -5 1 -3 -2 -2
ss article activity.infinitive mission	-3 6 0 -2 2 -1 5 2 -5 0 -1 0 0
ss article adverb	19 4 11 4 -10 -2 -1 14 2 -2 -2 -2 0
ss article agent	11 33 28 -13 8 -13 -10 20 -6 8 19 -5 -8
ss article artefact	0 0 -1 -6 3 4 -3 0 1 7 -12 1 7
ss article carry.infinitive	6 2 4 2 -1 -3 -1 3 3 -1 -1 0 0
ss article change	-10 39 -15 -10 35 -28 -6 -4 -3 -5 4 8 9
ss article company	-4 19 4 -1 9 -13 -10 7 -4 -6 14 -2 6
ss article comparative	-8 -7 11 -6 2 5 -3 5 0 -5 -7 -1 9
ss article customer	1 -5 -7 7 -1 -3 -4 -2 -2 -3 3 0 7
ss article determiner	-7 -3 3 -4 -1 7 3 -2 -1 0 -1 0 0
ss article ensure.infinitive	-4 -5 3 -1 -6 9 0 -1 0 0 0 0 0
ss article helping.infinitive	4 10 3 0 -2 -2 2 5 -1 -1 -1 0 0
ss article internal	12 -3 7 3 -5 -2 15 -13 -7 1 -2 -1 12
ss article keep.infinitive	-7 -3 -5 -2 6 -1 -1 -3 0 0 0 0 0
ss article living.singular	6 1 -2 2 0 -3 -1 5 -2 0 -1 0 0
ss article mission	12 -3 26 0 -11 3 9 6 -1 1 -4 -1 -2
ss article modal.singular	-1 9 -10 5 3 -8 2 -7 6 -1 -1 0 1
ss article neutral	-32 5 16 -8 6 5 3 2 9 -11 3 -5 -5
ss article offering.infinitive	-4 16 6 -5 0 0 1 6 4 -3 -3 -1 -1
ss article own	2 1 3 0 0 -1 0 8 -1 -1 -1 0 -3
ss article people	13 -6 -1 24 -9 -17 8 -6 5 -17 19 -4 -3
ss article place	-20 -8 11 -22 9 17 -10 9 2 1 9 -7 -8
ss article plain	-4 6 -7 -4 6 -1 -2 2 4 -3 0 0 -3
ss article plain.infinitive	-14 14 -2 -7 4 4 -2 3 -1 4 -3 0 -1
ss article plain.singular	2 -10 -2 6 -7 4 1 1 -1 -3 1 -1 -1
ss article possessive	-24 -6 -1 -10 -1 18 4 6 -9 -1 -5 -1 -2
ss article praised	10 4 -15 12 5 -17 -3 1 2 7 -5 2 -4
ss article preposition	4 5 6 -1 1 -4 7 2 -4 3 -4 -1 1
ss article preserve.infinitive	0 9 -2 -1 5 -5 -1 6 -1 -1 -2 0 0
ss article problem	-36 -7 -21 -12 22 6 -4 -5 -1 -3 -5 -1 1
ss article promote.infinitive	-21 14 -13 -8 26 -12 -3 2 -3 2 -2 0 -1
ss article quality	-22 1 -5 -11 4 13 -3 6 -5 -2 2 -1 -5
ss article rank	27 -1 -10 9 -8 -5 -2 -16 8 34 -13 -1 -6
ss article rank superlative	13 -5 3 3 -11 5 -4 -10 9 20 -5 -1 -6
ss article realise.infinitive	-6 -4 -2 -2 -1 5 3 -2 -2 -1 -1 0 0
ss article representation	5 5 3 0 0 -4 -2 15 -4 -2 -3 0 -1
ss article service	-7 3 9 -5 1 2 -6 15 -12 -1 1 -1 5
ss article shared	-8 8 -8 -8 25 -15 3 -3 -11 -5 13 -3 4
ss article superlative	1 -13 -3 0 -12 15 -11 -14 21 4 1 -1 -4
ss article venue	7 8 11 -2 -4 -1 -6 -11 8 -1 21 -1 -4
ss article wanted	4 -3 -4 12 -3 -8 -5 -11 -12 11 31 -5 -10
ss article work	5 -2 -8 3 0 -1 1 3 -3 1 1 0 -3
ss awareness.infinitive preposition	18 3 0 6 -2 -9 -2 12 -2 -1 0 0 -1
ss carry.infinitive ,	1 3 0 0 1 -1 -4 13 -7 0 -1 0 0
ss carry.infinitive .	6 -4 2 2 -4 1 -3 5 0 -2 -2 -1 4
ss carry.infinitive conjunction	-1 2 0 -1 1 0 0 -8 9 0 0 0 0
ss carry.infinitive people	2 2 1 0 0 -1 -5 6 3 0 -1 0 0
ss carry.infinitive preposition	6 4 8 0 -3 -1 2 -2 9 -2 -2 0 -1
ss carry.infinitive subject	6 3 3 1 -2 -2 1 6 2 -1 -2 0 -2
ss change .	0 15 9 -2 2 -5 2 2 1 5 2 -1 -5
ss change adverb	-1 3 1 -1 0 0 -1 6 -1 -1 -1 0 0
ss change conjunction	7 2 2 2 -4 -1 2 0 1 -3 5 0 -1
ss change make.infinitive	-10 3 -6 -4 15 -8 -1 0 -2 3 -1 0 -2
ss change preposition	-36 34 -28 -15 38 -15 -7 -8 -10 -5 2 8 13
ss company 	-6 7 2 -4 2 1 7 -10 5 -5 7 -1 -3
ss company ,	6 9 -7 1 4 -7 -8 4 -5 1 10 -1 1
ss company .	-1 -9 -12 7 -4 3 -1 15 -4 -7 -7 -3 2
ss company adverb	8 -11 3 4 -10 6 4 -1 2 0 -3 0 -2
ss company article	9 -2 -2 4 -3 -2 -2 3 -1 7 -2 0 -3
ss company conjunction	11 -2 2 3 -8 2 3 5 -4 -5 5 -1 0
ss company living.infinitive	7 -3 1 3 -2 -2 0 0 2 -1 1 0 -1
ss company modal.infinitive	-4 -1 -2 -2 -1 4 1 -5 -3 -1 -1 0 8
ss company modal.singular	-1 2 -6 0 1 1 -1 -3 2 -1 -2 0 3
ss company plain.infinitive	2 0 8 -3 -2 2 3 -5 1 -4 -2 -1 10
ss company plain.singular	10 2 3 3 -1 -5 -2 -4 7 -2 0 0 5
ss company preposition	10 25 9 -2 -2 -6 6 -8 -5 10 15 -2 -5
ss company pronoun	-2 -4 6 -2 -6 8 -3 -4 -1 6 2 0 0
ss company relative	-14 -1 8 -3 -2 7 -7 3 2 -3 8 0 -4
ss company wanted	-2 -1 6 -2 -1 2 2 0 -2 -1 -1 0 2
ss comparative ,	-6 -3 0 -4 -1 7 1 -2 -1 0 0 0 1
ss comparative .	4 -10 -11 15 -7 -3 1 -8 -2 -1 4 0 1
ss comparative article	0 1 6 -1 0 0 -4 2 0 0 3 0 -1
ss comparative conjunction	-8 1 8 -7 7 0 0 -2 -1 -4 -1 -1 10
ss comparative make.infinitive	-30 -8 11 -14 1 20 0 -11 3 -1 4 0 -1
ss comparative modal.infinitive	13 -1 -4 5 -4 -4 2 0 -2 0 -1 0 4
ss comparative people	-6 -3 6 -3 -2 6 -1 2 -1 0 0 0 0
ss comparative place	-21 -5 18 -10 4 9 -2 3 1 -2 -3 -1 1
ss comparative plain.infinitive	7 13 -8 1 5 -8 -4 -4 7 0 -2 0 5
ss comparative preposition	-4 4 8 -6 8 -4 -2 -1 4 0 -1 0 2
ss comparative shared	-20 -14 26 -13 -12 27 -4 1 6 -1 -2 0 -1
ss conjunction 	24 32 1 2 2 -18 11 20 5 -14 0 -5 -2
ss conjunction act.infinitive	0 11 -2 -2 2 -3 -1 -2 9 -1 -1 0 -2
ss conjunction act.singular	3 8 -2 0 2 -4 -2 8 4 -4 -2 0 -1
ss conjunction activity.infinitive	6 -1 14 3 -8 0 12 -8 2 3 3 -2 -5
ss conjunction activity.singular	21 7 0 6 -5 -8 -2 27 -7 -3 -4 0 -2
ss conjunction adverb	-11 -9 -5 -5 2 10 -2 21 -14 -7 5 -2 -8
ss conjunction agent	-19 -3 11 -10 0 12 -7 1 -5 -5 10 0 3
ss conjunction artefact	3 10 8 -2 2 -5 -15 12 13 -4 4 -1 -4
ss conjunction article	15 6 -14 4 -10 4 2 4 -7 6 -6 -4 6
ss conjunction carry.singular	8 -4 -2 4 -3 -2 3 -1 2 -1 -1 0 0
ss conjunction change	4 -8 -5 3 -2 1 2 -6 0 -2 5 0 -1
ss conjunction company	7 11 -5 1 2 -6 7 -1 -4 -3 0 -1 6
ss conjunction comparative	-14 -1 11 -9 7 3 -1 -5 0 -1 3 0 3
ss conjunction determiner	-10 -14 -3 3 -8 11 2 -5 -2 1 -4 6 -4
ss conjunction gathering.singular	4 1 3 1 -3 0 6 -1 -1 -1 -1 0 0
ss conjunction helping.infinitive	-2 0 4 -1 -1 1 -5 8 -2 0 0 0 0
ss conjunction helping.singular	12 0 1 4 -3 -4 -4 18 -3 -2 -2 0 -3
ss conjunction keep.infinitive	-4 0 8 -3 -1 3 2 -4 5 -1 -1 0 0
ss conjunction living.infinitive	8 -7 12 1 -8 3 -5 3 0 2 2 0 1
ss conjunction mission	4 -1 -3 4 2 -6 1 -4 3 4 -1 0 -2
ss conjunction modal.infinitive	-2 1 8 -2 0 1 -1 -1 0 2 2 0 -1
ss conjunction neutral	13 -4 -15 13 2 -14 3 -9 14 -3 1 -2 -4
ss conjunction offering.infinitive	1 2 -1 0 0 -1 -3 8 -6 0 1 0 0
ss conjunction offering.singular	2 6 -3 0 0 -1 5 3 -2 -1 -3 0 -1
ss conjunction own	-5 2 8 -3 -1 2 -3 7 -4 2 -2 -1 3
ss conjunction people	-4 -4 -1 -4 -7 13 -10 -9 3 14 8 -2 -5
ss conjunction place	11 1 6 0 0 -5 -1 0 12 -4 -1 -1 0
ss conjunction plain.infinitive	2 12 7 3 0 -8 3 -3 2 -2 -2 3 3
ss conjunction plain.infinitive mission	0 3 10 -1 0 -2 1 0 0 1 3 0 0
ss conjunction plain.singular	5 14 0 -1 5 -9 4 7 -1 -4 -2 0 1
ss conjunction possessive	-1 2 5 -3 2 -1 4 6 -9 -1 3 0 -1
ss conjunction praised	23 -5 -1 7 -9 -3 6 -15 19 -4 3 -1 -4
ss conjunction preposition	2 -13 -11 4 3 0 -7 1 -9 -2 9 -3 5
ss conjunction problem	1 -5 -15 2 13 -11 3 -3 -2 -1 -3 0 2
ss conjunction promote.infinitive	1 5 7 -1 -3 1 -2 8 -1 0 -1 0 0
ss conjunction promote.singular	-11 11 -2 -5 4 1 1 4 -3 -1 -2 0 0
ss conjunction pronoun	-14 -8 6 -6 -3 13 -6 16 -11 2 0 -1 -3
ss conjunction protect.singular	-6 -1 -5 -2 8 -3 -1 0 -1 0 -1 0 0
ss conjunction quality	-3 -10 -13 17 0 -11 -3 -11 9 5 -3 0 -3
ss conjunction relative	-7 -11 -10 6 -3 4 -4 1 -2 -3 3 0 -2
ss conjunction service	15 14 9 2 -6 -6 16 -5 0 2 0 -1 -3
ss conjunction shared	-2 -3 -4 -3 8 -2 -1 -1 -5 5 5 -1 -5
ss conjunction strengthen.infinitive	-5 0 -5 -1 7 -4 0 -1 0 0 -1 0 0
ss conjunction unlisted.infinitive	-11 14 -6 -5 10 -4 -1 6 -4 0 -1 0 0
ss conjunction venue	-3 -1 7 -2 -1 2 -4 7 0 -1 -1 0 0
ss conjunction wanted	-14 -12 11 -3 -5 12 -14 0 5 6 5 -2 -5
ss conjunction work	-9 23 1 -7 5 -2 -6 9 6 2 -3 0 -3
ss contented customer	11 2 0 2 -1 -5 -3 -3 -3 14 -1 0 -1
ss customer 	-1 -5 -6 7 -2 -2 5 -2 -3 -1 -1 -1 -1
ss customer ,	5 3 3 0 0 -3 -4 1 -3 11 -2 0 0
ss customer .	-4 -2 4 -8 -1 10 3 0 -5 8 -3 0 -2
ss customer article	1 0 0 0 0 0 -2 -3 -2 -1 12 0 -4
ss customer preposition	10 -2 -2 3 -3 -1 6 0 -6 8 -5 0 -2
ss determiner 	8 0 14 -10 -15 20 -2 12 2 1 -6 -2 0
ss determiner adverb	11 -11 -8 16 -6 -7 3 -7 1 1 5 -1 -3
ss determiner agent	0 -2 -7 -1 1 2 1 -3 -3 -2 4 -1 1
ss determiner artefact	-20 -10 3 -9 0 16 -5 8 -4 -3 -3 -2 2
ss determiner article	-10 -4 4 -4 -2 8 -2 -1 0 0 0 0 1
ss determiner company	-7 -4 2 -3 -2 7 0 2 -2 0 -2 -1 0
ss determiner modal.singular	7 0 -5 3 -1 -3 0 -3 -4 0 8 0 0
ss determiner neutral	30 0 7 8 -3 -14 -2 -9 15 -3 -8 14 3
ss determiner own	-2 -2 6 -2 -3 4 -1 -3 0 0 -1 -1 6
ss determiner people	-38 -15 0 -9 4 18 -2 -4 7 -1 -3 -5 -6
ss determiner place	-1 -9 -26 11 0 -2 5 0 -3 -4 -6 -2 0
ss determiner possessive	6 -1 -2 2 -1 -2 -1 3 -5 -1 5 -1 -1
ss determiner preposition	0 -2 6 -1 -4 4 0 7 -8 -3 4 -1 3
ss determiner problem	1 0 4 -1 6 -7 -2 -1 -5 -1 -1 0 11
ss determiner service	-8 7 2 -4 2 2 0 1 -1 0 0 0 0
ss determiner shared	-31 1 2 -16 7 17 -7 6 -3 -2 -2 -1 3
ss determiner wanted	3 -4 -9 1 2 -1 3 -14 3 -2 1 -1 7
ss determiner work	10 -1 -4 4 -1 -4 1 0 -3 -1 -1 0 5
ss develop.infinitive ,	14 -1 -9 6 -1 -6 -2 0 2 -1 2 0 0
ss develop.infinitive .	-11 -4 4 -1 1 3 2 -4 1 0 0 0 -1
ss develop.infinitive artefact	-4 11 -6 -2 5 -3 0 2 -1 0 0 0 0
ss develop.infinitive conjunction	-3 9 7 -4 2 -2 1 -1 4 -1 0 0 -1
ss develop.infinitive place	10 1 -2 4 -1 -6 -1 5 -1 0 0 0 0
ss develop.infinitive preposition	-4 -11 -9 -1 -5 12 -1 -7 0 -1 -1 -1 5
ss develop.infinitive subject	-5 1 16 -5 -1 3 -3 7 -1 -1 -1 0 2
ss develop.singular article	3 1 2 1 0 -2 -1 9 -4 -1 0 0 -1
ss ensure.infinitive .	-8 -11 8 -3 -16 22 0 -1 0 0 -1 0 0
ss ensure.infinitive preposition	-5 -4 3 -3 -6 10 0 1 -1 -1 -1 0 0
ss gathering.infinitive .	5 0 8 0 -2 -1 -2 4 -1 -1 2 0 0
ss gathering.infinitive people	7 0 -4 3 0 -3 -3 5 -1 0 0 0 0
ss gathering.infinitive people people	2 1 1 0 0 -1 -1 6 -2 0 -3 0 0
ss gathering.infinitive preposition	0 4 7 -2 -1 0 -6 16 -6 -2 -3 0 4
ss guard.singular article	-3 4 -3 -1 6 -5 -1 5 -2 -1 -1 0 0
ss helping.infinitive 	-5 0 6 -2 0 3 4 -2 -1 0 0 0 0
ss helping.infinitive ,	6 5 -4 2 5 -8 5 3 -5 -1 1 0 -1
ss helping.infinitive .	6 8 -8 2 8 -11 9 -3 -6 -4 1 9 -4
ss helping.infinitive agent preposition	6 1 3 2 -2 -3 12 -5 -3 -1 0 0 0
ss helping.infinitive article	1 -7 -3 1 -4 5 4 -4 -1 -1 0 0 -1
ss helping.infinitive company	-7 2 7 -4 0 3 2 -3 -1 0 3 0 -1
ss helping.infinitive conjunction	0 19 1 -4 2 -3 -3 11 -1 -1 0 0 -1
ss helping.infinitive people	-1 -5 13 -2 -3 3 13 -6 -3 0 -1 0 -1
ss helping.infinitive people people	4 0 4 1 -2 -1 14 -8 -1 0 -1 0 -1
ss helping.infinitive people preposition	-1 0 8 -1 -1 1 -5 7 -2 -1 -1 7 -2
ss helping.infinitive people subject	11 0 -5 4 -1 -5 5 0 -3 -1 0 2 -1
ss helping.infinitive possessive	3 0 -3 1 0 -2 6 -3 -2 0 0 0 0
ss helping.infinitive preposition	36 -3 0 13 -11 -10 27 -15 -9 -4 -3 10 1
ss helping.infinitive pronoun	4 0 -2 2 -1 -2 -3 6 -1 0 -1 0 0
ss helping.infinitive subject	1 -4 9 0 -3 1 7 -3 1 0 -2 0 -1
ss helping.singular .	13 4 -1 4 0 -8 -5 -4 9 -1 2 0 4
ss helping.singular people	12 -1 0 4 -2 -4 14 0 -6 -1 -3 -1 -1
ss helping.singular pronoun	3 6 -1 0 1 -3 9 -6 0 -1 0 0 0
ss internal 	11 -3 1 4 -6 -1 -1 -4 0 -1 0 6 3
ss internal ,	-1 3 4 -2 0 0 -1 0 -2 -1 0 0 7
ss internal .	3 6 8 -1 0 -3 0 5 -6 -2 -3 -1 11
ss internal adverb	6 -1 -2 2 -1 -2 2 -5 -3 5 3 0 0
ss internal conjunction	-5 5 6 -3 1 1 -1 0 2 -1 -2 0 4
ss internal plain.infinitive	3 0 1 1 -1 -1 -1 -2 1 -3 -3 0 9
ss internal preposition	11 -4 -4 5 -4 -2 8 -13 -8 5 0 -2 9
ss internal relative	16 1 -4 6 -1 -8 -3 -3 -3 3 0 -1 10
ss inward.infinitive .	5 -1 4 -2 0 0 -3 -5 2 -2 -3 -1 15
ss inward.infinitive conjunction	-3 -7 1 -1 -6 9 -1 -3 -2 -1 -2 0 8
ss inward.infinitive preposition	-7 6 -3 -3 7 -3 -1 6 -3 -3 -3 -1 5
ss keep.infinitive .	-14 -6 -3 -6 1 10 2 -4 -2 -1 -1 0 0
ss keep.infinitive preposition	2 1 -3 0 5 -5 -2 7 -2 -1 -1 0 0
ss keep.singular conjunction	-1 8 -1 -2 3 -3 -1 3 -1 0 1 0 0
ss let.infinitive activity.infinitive	7 -2 -3 3 -2 -2 0 1 0 -1 -1 -1 2
ss let.infinitive living.infinitive	-6 20 -9 -8 3 4 10 2 0 -2 -5 -1 -3
ss let.infinitive plain.infinitive	9 4 6 2 -1 -6 6 2 -1 0 -1 0 0
ss let.infinitive subject	-2 0 3 -1 0 1 -3 -3 7 0 -1 0 0
ss let.infinitive unlisted.infinitive	6 0 -5 3 5 -8 -1 4 -2 -1 0 0 0
ss living.infinitive 	-16 -3 8 0 4 -1 -6 3 6 -1 -2 0 -2
ss living.infinitive ,	14 -12 10 1 -11 7 6 4 -8 -3 -3 -2 9
ss living.infinitive .	9 1 17 -6 5 -6 3 16 -10 2 -2 -6 4
ss living.infinitive ^	-11 -5 -13 -2 6 3 -2 0 -3 0 -1 0 -2
ss living.infinitive adverb	-6 0 10 -4 -2 5 0 -1 3 -1 -2 0 2
ss living.infinitive artefact .	-4 -1 11 -3 -2 3 -1 3 -1 0 0 0 0
ss living.infinitive article	-8 -3 -3 -3 1 5 -4 5 -2 0 -1 0 -1
ss living.infinitive conjunction	-7 -6 7 -4 -6 12 -6 6 8 -6 1 5 -9
ss living.infinitive determiner	9 2 -6 4 0 -5 3 -3 -2 0 0 0 4
ss living.infinitive modal.singular	-6 -2 0 -2 0 5 0 -1 2 0 0 0 -2
ss living.infinitive people	1 1 5 0 0 -1 -3 -2 9 -1 -1 0 -1
ss living.infinitive plain.singular	4 1 1 -1 -1 1 -1 -5 10 -1 0 0 -1
ss living.infinitive preposition	-12 12 5 -10 2 7 -14 1 -6 4 -3 4 16
ss living.infinitive pronoun	0 7 -4 -2 0 1 -2 -12 14 5 -1 0 -2
ss living.infinitive relative	8 -3 -11 4 -1 -2 4 1 -5 -1 -1 0 2
ss living.infinitive shared .	-16 -2 0 -7 8 4 -4 0 4 -1 -2 0 -1
ss living.infinitive shared conjunction	8 -2 -3 3 -2 -3 0 -1 3 0 -1 0 0
ss living.infinitive shared preposition	-4 -5 8 -3 -4 7 -2 1 4 -1 -1 -1 -1
ss living.infinitive subject	-2 -10 2 6 -7 4 -4 -1 0 -2 0 -1 5
ss living.participle .	2 -1 6 -2 -3 3 0 1 2 0 0 0 -1
ss living.participle plain.singular	-2 1 -6 -1 8 -6 -2 -2 1 0 3 0 -1
ss living.participle preposition	5 0 -3 6 -1 -6 -1 -3 4 3 -1 -1 -1
ss living.participle subordinator	-6 -4 0 -2 -2 6 -1 -1 -1 4 -1 0 -2
ss living.participle wanted conjunction	2 -4 -7 8 -1 -4 -2 -2 -1 0 3 0 0
ss living.singular ,	-3 -6 -4 2 -5 5 12 -12 3 -1 -4 0 -2
ss living.singular .	-6 -16 1 4 -9 10 0 1 -2 -5 8 -2 -6
ss living.singular adverb	-14 -4 -6 4 3 -1 6 -3 -6 -1 -2 0 -1
ss living.singular article	3 2 19 -4 -3 0 -2 9 0 -1 2 0 -1
ss living.singular conjunction	10 -4 -7 4 -3 0 -4 1 5 -1 -1 0 0
ss living.singular preposition	-6 2 40 -9 -6 6 -6 15 0 2 -3 0 1
ss living.singular pronoun	-3 0 9 -3 -2 3 -3 -5 5 -1 -1 0 7
ss make.infinitive 	4 0 -1 2 -1 -2 -4 7 -1 0 0 0 0
ss make.infinitive ,	6 0 -3 2 -1 -2 -1 -3 -3 9 0 0 -1
ss make.infinitive .	-11 -12 0 -8 -8 22 -8 4 -11 1 6 -1 3
ss make.infinitive artefact	7 0 -5 3 0 -3 -2 6 -2 0 0 0 -2
ss make.infinitive article	4 0 4 1 -2 -1 14 -10 -1 0 -1 0 -1
ss make.infinitive conjunction	2 10 -1 -1 6 -8 -1 1 -1 3 2 0 -2
ss make.infinitive own	-10 -8 -3 -3 0 8 -6 3 -4 -1 -1 0 4
ss make.infinitive preposition	-6 11 7 -5 6 -3 0 16 0 -5 -4 -1 -3
ss make.infinitive subject	14 -7 -5 4 -6 2 0 0 5 -1 -1 -2 0
ss make.participle preposition	-6 -2 0 -2 0 5 -1 -1 -2 0 3 0 0
ss make.singular artefact	2 2 5 0 0 -1 7 3 -5 -2 -1 0 0
ss merit .	3 -5 2 -1 -6 6 3 -3 1 -1 -1 0 0
ss mission 	1 6 0 -1 2 -3 -1 -1 6 -1 -1 0 0
ss mission .	14 -1 -2 7 -2 -7 1 1 0 -2 4 0 -2
ss mission :	-10 -7 13 -6 -4 11 -4 1 -8 9 1 4 -3
ss mission article	18 -14 -16 10 -3 -4 -7 10 -3 -3 3 0 -2
ss mission conjunction	13 2 -7 4 0 -6 1 -5 0 4 3 0 0
ss mission plain.singular	-8 20 -7 -10 21 -12 4 6 2 7 -10 -3 -5
ss mission preposition	5 -20 4 12 -15 6 -8 -1 11 -4 -6 5 0
ss mission wanted :	-6 -1 3 -3 0 4 -1 2 -1 -1 0 0 0
ss modal.infinitive 	6 1 -1 2 0 -3 -2 0 3 -1 -2 0 5
ss modal.infinitive ,	-9 -2 6 -5 -1 7 -2 6 -3 -1 -1 0 0
ss modal.infinitive .	-8 -2 4 1 -1 2 2 2 -3 -2 -1 0 0
ss modal.infinitive adverb	-12 -2 15 -6 0 7 -3 5 -4 -2 2 0 1
ss modal.infinitive article	22 9 14 3 -5 -10 -14 4 4 5 12 -2 3
ss modal.infinitive comparative	7 1 -1 1 0 -2 -1 -2 0 -4 0 0 9
ss modal.infinitive determiner	15 2 3 5 -4 -5 1 2 2 -1 -1 5 -2
ss modal.infinitive living.infinitive	-6 -12 -5 -1 -5 12 -1 -8 5 -1 6 -1 -5
ss modal.infinitive plain.infinitive	8 4 -2 0 0 -3 8 -5 2 0 1 -1 -3
ss modal.infinitive plain.singular	-7 -3 -2 -2 0 5 -1 2 -1 0 -2 0 -1
ss modal.infinitive preposition	4 -1 5 0 1 -3 2 -6 -6 12 -3 2 1
ss modal.infinitive pronoun	-24 -7 -1 -9 3 14 3 -2 -4 1 -2 -1 -3
ss modal.infinitive subject	-5 8 -15 -3 14 -8 -6 -5 -16 13 -5 8 8
ss modal.singular ,	10 0 -5 4 -1 -4 1 -2 1 -1 2 0 2
ss modal.singular .	0 -2 0 6 -2 -3 2 -1 4 4 -5 -1 -4
ss modal.singular :	3 13 -5 -1 4 -6 2 -4 4 -1 -1 0 2
ss modal.singular adverb	-3 -3 19 -4 -5 6 -10 4 4 -1 3 -1 4
ss modal.singular article	-9 -4 -12 -3 6 3 0 -2 -12 -7 17 -1 -1
ss modal.singular determiner	-5 -2 -9 -1 5 0 -2 2 2 -1 -3 0 -2
ss modal.singular living.infinitive	0 -1 11 -4 -3 4 -2 2 4 -1 5 -1 -4
ss modal.singular modal.infinitive	-12 2 19 -7 0 5 -2 -2 6 0 1 0 -1
ss modal.singular plain.infinitive	18 1 2 4 0 -10 10 1 -2 -2 1 -1 -3
ss modal.singular possessive	-4 -2 5 -2 -1 3 -1 -4 10 0 -2 0 -2
ss modal.singular pronoun	-6 -6 -2 -2 -3 8 -1 -11 6 2 -4 0 5
ss modal.singular unlisted.infinitive	-2 2 8 -2 0 1 -2 3 2 0 -1 0 0
ss neutral 	-4 -7 -10 2 5 -2 -4 -7 0 -4 -4 22 -7
ss neutral ,	2 -5 -4 7 -6 1 -2 -21 13 -4 10 5 -2
ss neutral .	-6 -13 4 3 -8 8 0 13 -20 1 -1 1 3
ss neutral :	-5 2 11 -5 2 1 -2 -2 11 -1 -1 -1 -2
ss neutral activity.infinitive	13 -1 -3 4 -2 -4 -2 10 -6 -1 1 -1 2
ss neutral activity.participle	-2 1 7 -2 0 1 2 2 -1 -1 0 0 0
ss neutral adverb	-5 -4 -12 -2 2 6 -2 -5 12 -3 -6 -2 0
ss neutral artefact	2 1 0 0 0 -1 -1 -4 7 0 0 0 0
ss neutral article	6 -4 -7 8 -2 -4 3 -5 3 2 -1 -1 -2
ss neutral conjunction	7 -6 -8 10 -2 -7 2 5 3 -5 -8 -1 2
ss neutral living.infinitive	-2 1 6 -2 0 1 -1 1 -1 0 0 0 3
ss neutral modal.singular	8 2 0 3 -1 -4 -1 -2 1 -1 3 0 2
ss neutral offering.infinitive	-6 -1 3 -2 2 2 -1 1 2 0 -2 0 0
ss neutral place	2 3 -5 0 8 -8 -1 -4 -1 -1 0 5 1
ss neutral plain.infinitive	5 -3 3 -2 -5 5 6 -2 -12 6 5 3 -5
ss neutral plain.infinitive people	5 0 -1 1 -1 -1 11 -5 -5 -2 3 -1 -1
ss neutral plain.singular	-9 -5 3 -3 -3 9 -3 -1 9 -1 -8 0 0
ss neutral preposition	-2 17 -6 -1 5 -6 4 11 -10 -10 9 -6 4
ss neutral pronoun	-6 -2 9 -3 -1 4 0 2 0 -1 -1 0 0
ss neutral relative	-6 -4 -1 -2 4 1 -3 -2 4 1 -1 0 -1
ss neutral shared	7 3 6 1 -1 -4 0 3 -1 -1 -1 -1 5
ss neutral unlisted.infinitive	4 4 -2 1 1 -3 -2 7 0 -1 -2 0 1
ss neutral unlisted.singular	4 0 -2 1 0 -1 -2 -3 -5 9 3 0 -1
ss neutral wanted	6 0 0 2 -1 -2 2 -3 2 0 0 0 0
ss offering.infinitive ,	0 -3 1 0 -2 2 -1 7 0 -3 -2 0 -2
ss offering.infinitive .	-2 11 1 -4 9 -7 0 3 -3 2 -4 7 -4
ss offering.infinitive adverb	1 2 2 0 0 -1 -1 -2 6 0 0 0 0
ss offering.infinitive artefact	-4 -1 7 -2 -1 3 -1 -6 8 0 0 0 0
ss offering.infinitive article	-5 -4 17 -4 -3 5 -4 19 -5 -1 -4 0 -1
ss offering.infinitive conjunction	-16 10 -3 -7 5 4 -3 -4 0 9 -1 0 -2
ss offering.infinitive neutral conjunction	6 -1 13 1 -6 1 3 5 -2 0 -1 0 0
ss offering.infinitive neutral preposition	7 0 3 2 -3 -1 -1 8 -3 -1 -1 0 0
ss offering.infinitive people	8 -3 -4 4 -2 -3 4 0 -2 -1 -1 0 0
ss offering.infinitive praised	6 -1 -5 3 0 -3 0 -1 2 0 0 0 0
ss offering.infinitive preposition	13 18 -2 1 6 -13 3 1 26 -9 -12 3 -5
ss offering.infinitive relative	15 1 -5 6 -1 -8 -1 -4 13 -1 -3 0 -1
ss offering.infinitive service	-5 6 6 -4 1 1 -3 17 -10 -1 -1 0 -1
ss offering.infinitive shared	-10 0 14 -6 -1 5 -2 0 4 0 0 0 0
ss offering.infinitive subject	-1 -4 4 -1 1 0 7 -7 6 -1 -2 -1 -1
ss offering.infinitive unlisted.infinitive	-5 1 5 -3 0 3 3 -6 4 0 0 0 0
ss offering.infinitive wanted	8 2 -5 3 -1 -4 -1 -6 8 0 0 0 0
ss offering.participle .	-3 -2 -1 -4 -1 6 -1 -3 6 -1 -1 0 -1
ss offering.singular 	-3 -2 2 -1 -1 3 -6 2 5 0 -1 0 -1
ss offering.singular artefact	1 4 -2 0 1 -2 -1 -3 6 0 0 0 0
ss offering.singular possessive	6 -2 -3 3 -1 -2 8 -5 0 0 -1 0 0
ss offering.singular service	-1 6 -1 -1 1 -1 0 1 1 0 0 0 0
ss offering.singular shared	1 1 8 -1 -1 -1 -1 -3 9 -1 -1 0 0
ss offering.singular unlisted.infinitive	4 -3 2 1 -2 0 -1 -4 7 -1 -1 0 0
ss own 	-15 12 9 -11 10 0 11 1 -6 2 -6 -3 3
ss own .	9 4 6 -1 -1 -3 -2 0 5 -1 0 0 4
ss own adverb	-7 -4 6 1 -3 3 1 3 -2 -1 -1 0 -1
ss own agent	26 10 7 6 -1 -16 6 3 -2 -3 7 -2 1
ss own artefact	1 0 2 -1 -2 2 7 -17 18 -4 -2 0 -1
ss own company	-3 5 -1 -3 8 -5 -3 -3 -5 1 0 -1 11
ss own customer	15 -3 1 5 -5 -3 10 -3 -5 1 11 -2 -10
ss own internal	4 0 1 1 -1 -1 -4 -8 -2 -4 -1 -1 19
ss own mission	-10 -15 -9 -7 8 7 -13 9 -7 11 -6 6 -9
ss own mission wanted	-6 -1 3 -3 0 4 -1 2 -1 -1 0 0 0
ss own neutral	-2 1 6 -1 1 -2 2 3 -9 7 -2 -1 1
ss own people	-5 4 18 -8 0 3 -2 25 -3 -8 -7 -2 2
ss own place	-18 -15 -7 -6 -1 17 8 2 -2 -7 -4 -1 -5
ss own plain	-9 -7 -2 -2 1 6 -3 0 -3 3 0 0 0
ss own possessive	22 12 8 5 -6 -10 -4 3 -4 -4 -2 -2 23
ss own preposition	-14 -12 -10 -5 -2 15 -6 0 0 2 -4 -1 1
ss own quality	-11 -5 -9 7 4 -4 -1 -2 -1 -1 -1 0 -1
ss own service	5 6 -2 1 1 -4 0 -7 3 3 -1 0 5
ss own shared	10 -4 -6 4 2 -6 6 10 -7 -4 -4 0 0
ss own venue	4 0 8 0 -2 -2 -3 -4 8 1 3 -1 -1
ss own wanted	11 4 -2 3 0 -6 -4 1 4 5 -1 0 -1
ss people 	9 -16 -3 18 -11 -4 19 -24 6 2 -3 0 -2
ss people ,	-5 -9 -4 -8 9 3 -4 4 3 -3 1 -2 -3
ss people .	-8 -1 11 -10 -9 18 -12 6 13 7 5 -5 -12
ss people ^	6 -2 -5 3 -1 -2 -3 1 6 1 -4 -1 -1
ss people act.infinitive	-25 5 -13 -9 25 -8 -4 -1 2 -2 -1 -1 -1
ss people activity.infinitive	-20 10 11 -12 2 9 -6 7 -6 -2 -2 12 -3
ss people activity.singular	-8 -3 0 -3 -1 6 6 -7 0 0 -1 0 0
ss people adverb	-3 22 17 -8 2 -2 12 8 -5 -7 7 -2 -4
ss people article	11 -10 -3 2 -1 0 10 -23 23 -3 -7 2 -2
ss people carry.infinitive	2 2 3 0 -1 -1 -1 -3 7 0 -1 0 0
ss people comparative	5 -1 0 2 0 -3 7 -5 2 -1 -1 0 -1
ss people conjunction	4 -9 -15 3 0 2 2 6 -14 12 3 -3 -10
ss people contented	8 1 -2 3 0 -5 -1 -2 -1 5 2 0 -1
ss people determiner	-7 -3 1 -3 -1 6 -1 3 -2 -1 -1 0 -1
ss people helping.infinitive	14 -1 6 4 -5 -4 5 -6 -5 -2 -2 19 -2
ss people let.infinitive	13 -4 -4 2 -4 1 7 0 -2 -1 -1 -1 -1
ss people living.infinitive	-17 -6 12 -8 -1 12 -10 12 2 -3 -1 -1 -1
ss people living.singular	-5 -1 16 -5 -3 6 -1 5 4 -1 -3 0 -1
ss people make.infinitive	-4 -5 0 -1 -3 6 -2 -1 -1 0 0 -1 3
ss people modal.infinitive	-9 -3 12 -6 -3 9 0 4 -3 -2 4 0 -2
ss people modal.singular	-7 -2 16 -6 -3 7 0 1 8 -1 -3 0 -2
ss people offering.infinitive	1 0 4 0 -1 0 7 1 -3 -1 -1 -1 0
ss people people	6 4 3 1 0 -4 10 0 1 -3 -2 -1 -1
ss people plain.infinitive	-11 -4 7 -8 -1 11 -7 1 -9 12 2 -2 1
ss people plain.singular	-9 -5 13 6 -4 -2 -5 8 2 -2 -1 0 -1
ss people plain.singular neutral	4 -1 -7 14 0 -12 -3 -1 1 -1 1 0 2
ss people possessive	-15 13 3 -7 6 1 -6 6 -1 0 -1 0 2
ss people preposition	21 4 3 -9 -4 5 20 2 -9 -17 13 2 -6
ss people promote.infinitive	8 -2 0 3 -3 -2 6 -3 -1 0 -1 0 0
ss people pronoun	19 1 -7 7 -3 -7 -1 -1 0 -3 9 -1 0
ss people relative	-16 -5 23 -6 -5 10 20 -7 0 -7 4 -3 -6
ss people shared	1 -3 1 0 -2 3 -6 2 6 -1 -1 -1 0
ss people subordinator	-7 -3 -10 5 6 -7 -1 -3 -1 0 0 0 0
ss people unlisted.infinitive	-1 -1 7 -2 -2 2 -2 5 -2 0 1 -1 0
ss people wanted	0 6 24 -5 -8 5 7 -5 14 -3 -1 -1 -4
ss people wanted conjunction	-1 -7 -5 0 -3 6 -3 -2 -2 -3 7 0 -1
ss place 	-7 7 -8 -6 12 -4 -3 6 -3 0 -6 -1 4
ss place ,	6 -8 -10 9 -4 -2 -4 11 0 2 -5 -1 -6
ss place .	5 -6 11 -7 -9 13 -10 0 -1 0 18 -6 3
ss place :	6 -1 2 2 -2 -2 -1 0 2 -1 2 0 -1
ss place ^	-6 -20 -20 2 -8 17 4 -6 -5 3 -7 0 -1
ss place act.infinitive	-14 11 -13 -6 19 -9 -1 4 -3 -1 -2 0 -1
ss place activity.infinitive	1 13 25 -5 -3 -2 -3 8 -3 -2 8 -1 2
ss place activity.singular	-7 8 3 -5 1 3 -1 2 1 0 0 0 0
ss place adverb	-7 7 21 -8 -1 4 -13 24 -15 4 5 -1 1
ss place article	-5 -5 3 6 -1 -4 0 -3 0 1 4 -2 -1
ss place comparative	-15 -5 5 -6 0 10 -2 2 -1 -1 -1 0 -1
ss place conjunction	-1 8 -3 -5 4 0 -1 18 3 -9 -3 -1 -6
ss place determiner	-7 -6 -12 -1 3 4 1 -6 0 -1 0 0 -1
ss place living.singular	0 -5 6 9 -7 -2 2 -6 2 -1 -1 0 4
ss place modal.infinitive	0 2 15 -2 -5 4 1 3 1 2 -2 0 -1
ss place modal.singular	-3 -1 -6 -1 4 0 1 -2 -1 -1 1 0 -1
ss place plain.infinitive	28 -1 1 8 -9 -6 -9 -2 12 18 -7 -2 -3
ss place plain.singular	-21 -11 24 -13 -13 28 -1 2 -4 -3 -2 0 5
ss place preposition	-10 4 23 -18 3 10 0 5 6 -6 2 -4 1
ss place preserve.infinitive	-3 1 -3 -1 6 -4 0 -1 0 0 0 0 0
ss place promote.infinitive	1 2 -5 1 6 -6 3 -2 -1 -1 -1 0 0
ss place pronoun	-10 1 20 -6 -3 7 -1 5 1 -1 0 0 0
ss place protect.infinitive	-7 9 0 -5 11 -7 -1 3 0 0 0 0 0
ss place relative	-63 -22 28 -29 -9 52 1 8 4 -3 -14 -2 -9
ss place shared	12 3 -2 4 0 -7 -1 -1 7 0 -1 0 0
ss place strengthen.infinitive	-4 7 -5 -2 9 -6 6 -1 -2 -3 -1 0 0
ss place wanted	-13 -7 8 -10 -4 18 3 -6 2 2 -2 0 -1
ss plain 	6 1 -4 2 4 -6 0 12 -3 -1 -5 0 -2
ss plain ,	11 2 1 3 -1 -5 -1 -3 -2 -2 -2 0 14
ss plain conjunction	-4 -1 7 -4 -1 4 -1 2 -3 3 0 0 -1
ss plain neutral	-10 4 -6 3 3 -3 -3 -1 -4 -1 5 0 1
ss plain plain.singular	-1 5 0 -3 2 1 -1 6 -3 0 -1 0 0
ss plain preposition	-10 -7 -3 -3 1 7 -2 0 -2 -1 0 0 0
ss plain.infinitive 	-3 0 -5 6 -1 -3 10 -6 0 -1 -6 -3 4
ss plain.infinitive ,	15 11 -11 4 5 -13 7 -1 3 3 -4 -2 -4
ss plain.infinitive .	6 4 6 14 -11 -7 -9 3 4 15 -7 -3 1
ss plain.infinitive :	-11 -3 4 -5 0 7 -2 8 -3 -2 -3 -1 -1
ss plain.infinitive act.infinitive	25 1 7 5 -11 -2 -1 7 -2 -2 0 8 -1
ss plain.infinitive adverb	-8 -8 -2 1 -4 8 13 -4 1 -4 -8 -1 -2
ss plain.infinitive article	8 17 -2 3 12 -20 -7 -21 4 -8 43 -1 -5
ss plain.infinitive conjunction	-1 -19 14 9 -14 6 -8 13 -16 8 2 -1 1
ss plain.infinitive living.infinitive	-1 -3 9 -2 -2 3 -3 -4 3 -1 -1 0 7
ss plain.infinitive mission adverb	7 -2 6 1 -1 -3 -1 3 -1 0 2 0 -1
ss plain.infinitive mission preposition	-9 -11 4 -4 -3 10 -2 -6 -8 18 -1 0 -5
ss plain.infinitive mission subject	-8 -4 -1 -3 0 7 -1 -1 -1 -1 0 0 -1
ss plain.infinitive neutral preposition	-16 -11 15 -7 -1 11 -3 9 -6 -3 -2 0 2
ss plain.infinitive own	-15 -11 -1 -3 -5 15 -2 2 0 -3 -2 0 0
ss plain.infinitive people	-6 -3 15 -4 -5 8 11 -1 -5 -1 -1 0 -1
ss plain.infinitive people preposition	12 -1 -2 4 -2 -5 11 -4 3 -1 -4 -1 -2
ss plain.infinitive plain.infinitive	4 -1 -2 2 -1 -1 -3 2 -1 -3 0 0 6
ss plain.infinitive plain.participle	-6 -6 -5 -2 -1 7 0 -5 4 -1 -1 0 -1
ss plain.infinitive possessive	-2 0 6 -1 -1 1 1 -1 2 0 0 0 0
ss plain.infinitive preposition	-21 15 -14 -19 26 -3 5 -8 -22 31 -7 -7 4
ss plain.infinitive problem	-7 3 -5 -3 8 -3 -1 0 0 0 0 0 0
ss plain.infinitive pronoun	14 -2 -2 1 -4 1 6 0 -6 -1 -5 -2 11
ss plain.infinitive relative	34 15 -2 9 1 -21 -2 -6 -2 4 16 -1 3
ss plain.infinitive shared preposition	-17 -17 -12 14 0 -2 -4 2 -5 -1 -3 0 -1
ss plain.infinitive subject	15 25 -4 1 9 -19 13 -10 -1 0 -1 9 -1
ss plain.infinitive subordinator	-7 -2 -8 -2 -2 9 -1 -7 -4 7 -3 0 3
ss plain.infinitive wanted	5 -8 -4 0 -3 5 2 1 0 0 -3 0 -1
ss plain.infinitive work	-4 0 7 -2 -1 3 -2 3 0 0 0 0 0
ss plain.participle .	-4 -4 -5 4 -1 0 2 -7 3 0 -1 0 0
ss plain.participle preposition	1 -1 -6 1 -3 3 -2 4 -2 -2 0 0 -1
ss plain.singular 	1 10 -4 -2 1 -1 -5 12 -3 0 2 -1 -3
ss plain.singular ,	12 -4 3 3 -5 -1 13 6 -6 -4 -2 -1 -3
ss plain.singular .	0 -2 33 -8 -2 2 3 12 -1 -10 2 -4 5
ss plain.singular :	5 -2 -6 3 -1 -1 -1 -3 5 0 -2 0 0
ss plain.singular act.participle	-7 1 5 -4 -2 6 0 1 0 0 0 0 0
ss plain.singular activity.participle	-8 -5 -6 1 0 4 1 -2 -2 0 -2 0 0
ss plain.singular adverb	-8 -1 5 -5 -8 13 -1 -1 7 0 -2 -1 -4
ss plain.singular article	-14 -10 7 8 2 -6 -2 -13 -8 -4 22 -2 2
ss plain.singular conjunction	7 2 -6 0 4 -5 -3 -4 0 -2 5 0 4
ss plain.singular determiner	6 4 -4 2 0 -3 -2 5 -1 -1 0 0 0
ss plain.singular living.participle	-11 -5 5 -4 -3 10 -1 3 1 -1 -3 0 -1
ss plain.singular neutral 	8 -2 -7 13 -1 -12 8 -1 -3 -1 -2 0 -1
ss plain.singular neutral .	-2 1 8 -3 -1 2 -6 4 -4 6 0 0 2
ss plain.singular neutral people	7 -2 -1 3 -2 -2 11 -3 -2 -2 -2 0 -1
ss plain.singular neutral preposition	-5 4 -4 -3 -2 6 -2 0 2 -2 3 0 -1
ss plain.singular own	7 -1 3 0 -3 0 -3 6 2 4 0 -1 -6
ss plain.singular people	0 10 1 -2 3 -4 6 -2 -1 0 0 0 0
ss plain.singular preposition	-15 -3 3 2 1 1 -6 -3 -5 3 5 -3 5
ss plain.singular problem	1 2 -3 7 0 -7 -1 3 -1 0 -1 0 0
ss plain.singular pronoun	-12 -1 6 -6 6 2 1 0 4 -6 0 -1 1
ss plain.singular relative	-2 -2 -2 4 -1 -1 8 -3 -5 -2 -4 0 5
ss plain.singular shared	-9 -5 -2 0 -1 5 -1 0 -2 0 0 0 0
ss plain.singular subordinator	5 7 3 0 -2 -1 5 5 1 -2 -5 0 -1
ss plain.singular wanted	-10 -6 12 -10 -3 14 -2 -3 14 -2 -5 -1 -2
ss plain.singular work	3 3 3 0 0 -2 -1 9 -2 -1 -2 0 0
ss possessive 	-3 -21 8 -1 -9 14 0 -23 21 0 3 0 -5
ss possessive adverb	-13 -6 3 2 -2 3 2 -1 4 -1 -6 -1 -1
ss possessive agent	6 -4 -8 3 -2 0 1 -2 -3 -2 7 -1 -2
ss possessive artefact	6 7 8 0 0 -5 9 -3 -9 -2 13 0 -2
ss possessive article	3 -1 -2 1 -1 0 -2 7 -1 -1 -2 0 -1
ss possessive company	-5 7 -4 -3 3 1 7 -11 2 -2 -1 -1 6
ss possessive internal	7 5 3 2 -2 -3 -3 -6 -1 -1 3 0 13
ss possessive mission	7 -2 -5 3 -1 -2 2 -5 -3 -1 8 0 -1
ss possessive neutral	4 2 -9 2 1 -2 2 -1 -4 -1 3 0 0
ss possessive people	16 14 -4 4 -2 -8 3 5 3 -4 2 -2 -1
ss possessive place	-12 6 10 -7 7 -1 2 6 -3 -1 0 0 -2
ss possessive possessive	1 -5 3 -3 -4 7 -4 -4 13 -1 -1 -1 -2
ss possessive preposition	5 -7 -4 6 -4 0 0 3 -3 -1 2 0 -3
ss possessive quality	6 9 12 -1 -2 -3 -2 11 -1 -1 1 0 -1
ss possessive shared	-11 -8 1 -3 -3 10 -4 13 -2 -1 -5 -2 -3
ss possessive work	7 -3 -2 3 -2 -2 4 -2 -1 0 0 0 0
ss praised 	-20 2 -16 -2 11 0 -3 -4 2 -3 1 -1 0
ss praised ,	20 -3 -11 8 -1 -9 1 -8 3 11 -1 0 -3
ss praised artefact	3 -2 8 -1 -3 2 -5 -10 13 7 -1 -1 -2
ss praised change	1 3 10 -2 2 -4 -1 2 3 0 -1 0 0
ss praised company	7 -4 0 3 -3 0 1 -1 0 2 -1 0 0
ss praised conjunction	4 -4 -8 10 -5 -2 4 -4 4 -5 1 -1 -3
ss praised neutral	-15 -5 2 -9 -3 17 4 -4 -1 -3 -1 3 -2
ss praised people	-1 -1 2 6 -1 -5 -1 -5 6 -1 0 0 0
ss praised place	6 6 -2 1 -2 -2 0 3 1 0 -1 0 0
ss praised preposition	7 -2 -2 3 -2 -2 -4 3 2 -1 2 0 -1
ss praised service	9 16 -2 1 3 -10 3 6 1 -3 0 0 -2
ss praised shared	16 17 -4 4 0 -10 -3 -2 14 7 -8 -1 0
ss praised wanted	14 5 2 3 -1 -7 -2 -4 6 4 2 0 -1
ss praised work	-3 -1 15 -3 -2 2 8 3 -6 0 0 0 -1
ss preposition 	16 26 -11 -22 14 1 -10 -1 16 -3 -2 1 5
ss preposition ,	-14 15 20 -8 0 3 -5 20 -3 -4 -4 -1 3
ss preposition .	-6 -18 6 3 -7 9 -12 2 2 -2 0 0 5
ss preposition :	-11 -5 0 -4 -1 8 -1 -1 -2 0 0 0 0
ss preposition ^	-7 -9 -11 0 4 2 -1 -3 -1 0 -2 0 0
ss preposition activity.infinitive	4 -10 3 2 -6 5 -6 -5 0 8 0 3 -1
ss preposition adverb	13 6 20 -3 -6 0 9 15 -4 -10 4 -5 1
ss preposition agent	4 -4 -3 9 0 -8 5 -8 7 -6 -2 -1 4
ss preposition artefact	-2 -3 -5 3 -3 2 11 5 -10 1 -1 -5 -3
ss preposition article	-2 5 20 -19 2 12 13 6 15 -8 -9 -11 1
ss preposition change	-14 16 2 -9 3 5 -5 0 -1 4 7 2 -6
ss preposition company	8 8 1 1 2 -7 -2 20 -5 5 -10 -1 -2
ss preposition comparative	-6 -4 24 -5 -6 8 -2 9 -4 3 -2 0 -1
ss preposition conjunction	-1 19 13 -6 8 -10 4 14 -8 -5 10 -1 -5
ss preposition determiner	-3 3 7 -15 -7 21 -8 11 0 -6 2 -1 4
ss preposition helping.infinitive	-7 3 -5 -3 10 -5 -2 0 0 0 0 0 0
ss preposition living.infinitive	-2 -1 -1 -2 -1 4 -7 0 -3 4 -1 0 7
ss preposition merit	5 -6 -2 2 -6 5 -3 -6 4 5 1 0 -1
ss preposition mission	8 -8 -18 4 2 -3 -3 7 -3 -4 1 -1 -2
ss preposition modal.infinitive	7 2 0 2 0 -4 -2 -1 4 -1 2 0 0
ss preposition modal.singular	15 7 8 3 -1 -10 4 2 1 -2 5 0 -2
ss preposition neutral	25 -7 14 2 -12 2 19 -14 5 -11 5 2 2
ss preposition own	31 21 -6 15 6 -33 4 6 18 6 -5 -6 -12
ss preposition people	1 14 10 -7 13 -12 8 8 27 -3 -8 -11 -14
ss preposition place	7 9 -11 -4 15 -13 -6 -17 -1 32 5 -6 -7
ss preposition plain.infinitive	-13 -15 -10 -1 -3 13 10 -11 9 -7 -11 -2 3
ss preposition plain.singular	-3 4 11 -4 -2 3 -3 3 -4 -1 7 0 1
ss preposition possessive	4 -6 5 -4 -7 10 13 4 9 -13 -2 1 -12
ss preposition praised	11 8 8 1 -1 -6 10 -12 6 5 5 -2 -6
ss preposition preposition	-9 9 4 -12 1 10 3 19 -7 -9 -14 -4 13
ss preposition problem	-21 19 18 -21 4 13 3 5 11 -4 -6 -2 -2
ss preposition pronoun	-9 -23 8 10 -20 16 -2 3 3 -4 5 2 -13
ss preposition quality	7 -3 -3 1 -10 9 0 -5 6 1 4 -2 -4
ss preposition rank	2 0 0 1 -1 -1 -3 -2 -5 12 -7 0 7
ss preposition relative	-6 -7 8 -1 -1 3 2 14 -6 -2 -6 -1 -2
ss preposition service	0 2 1 -5 -8 12 10 10 -15 -1 1 -1 -3
ss preposition shared	-5 -11 -6 17 -5 -6 2 -10 9 6 -5 1 -7
ss preposition subordinator	-2 2 4 -2 0 1 -1 6 -4 0 2 0 -1
ss preposition venue	-28 3 10 -13 4 13 -1 15 -4 -3 -8 -1 -2
ss preposition wanted	-2 8 4 -11 8 0 -3 -4 -5 2 17 -4 0
ss preposition work	-9 17 -1 -7 2 3 3 8 -5 1 -4 0 0
ss preserve.infinitive .	-8 1 -11 -6 19 -9 -1 -4 -1 -1 0 -1 4
ss preserve.infinitive conjunction	-2 8 -3 -2 8 -7 -1 8 -1 -1 -2 0 -1
ss preserve.infinitive preposition	-8 11 -1 -4 6 -2 0 3 -1 0 -1 0 0
ss problem 	-13 2 -3 -5 5 3 -3 1 -1 0 0 0 0
ss problem ,	9 17 -11 2 3 -9 5 2 8 -3 -3 0 -4
ss problem .	8 7 15 -2 1 -6 1 16 8 -5 -7 -2 -5
ss problem act.infinitive	-5 3 -8 -3 10 -5 -4 0 -5 7 -1 -1 2
ss problem activity.infinitive	9 -1 0 3 -3 -2 -1 4 -1 0 0 0 0
ss problem adverb	-1 11 -8 -2 4 -3 6 1 -6 -1 1 -1 1
ss problem article	-23 3 -5 -11 15 2 -3 5 -7 -1 0 0 -1
ss problem conjunction	-16 7 -10 -7 15 -4 11 -9 -6 -1 2 0 -1
ss problem living.infinitive	-9 -3 6 -4 -1 7 -1 -2 1 0 0 0 0
ss problem living.singular	-3 -2 10 -2 -2 3 -1 4 -1 0 0 0 0
ss problem plain.infinitive	6 0 -1 2 -1 -3 2 0 -1 0 0 0 0
ss problem plain.singular	0 -8 2 4 -11 8 2 -1 -1 0 0 0 0
ss problem preposition	-29 13 -20 -14 35 -12 -7 -9 7 -5 0 -2 6
ss promote.infinitive .	-20 10 -1 -10 21 -8 0 0 0 -1 -1 0 -1
ss promote.infinitive conjunction	-7 5 -3 -3 6 -2 -2 2 -2 -1 1 0 -1
ss promote.infinitive preposition	-15 15 -7 -7 20 -11 9 1 -6 1 -5 0 -1
ss promote.singular .	-3 -6 0 -1 -2 6 0 -1 0 0 0 0 0
ss promote.singular article	-19 15 -9 -8 16 -5 0 4 -4 -2 -1 0 0
ss promote.singular conjunction	0 14 1 -2 1 -3 6 0 -2 -1 1 0 0
ss promote.singular pronoun	-5 -8 3 -1 -9 13 -1 -1 0 0 0 0 0
ss pronoun 	-5 5 -1 -4 5 -1 1 -5 1 3 3 4 -7
ss pronoun ,	-8 1 13 -4 -1 3 3 3 -3 -2 4 -1 -2
ss pronoun .	-13 -12 -1 4 -6 9 -4 -3 4 -5 0 -1 3
ss pronoun activity.infinitive	5 1 5 4 -1 -6 -2 5 -1 0 -1 0 2
ss pronoun adverb	23 8 0 3 -3 -8 5 -4 19 -4 -4 -3 -3
ss pronoun article	-5 8 7 -8 3 2 -15 10 9 4 -3 -1 -1
ss pronoun comparative	4 -1 -6 2 0 -1 -3 1 -1 0 4 0 0
ss pronoun conjunction	1 2 1 0 0 0 -4 9 -3 0 0 0 0
ss pronoun determiner	-34 -10 19 -16 -3 25 -4 2 -7 -1 4 -1 1
ss pronoun helping.infinitive	7 1 -2 2 0 -4 1 -3 0 0 5 0 0
ss pronoun living.infinitive	-13 -10 2 -3 -5 13 7 -14 10 -1 -3 0 -3
ss pronoun living.participle	9 2 -4 3 0 -5 0 -1 0 0 4 0 0
ss pronoun living.singular	-2 3 16 -6 0 1 6 7 1 -3 -6 0 -1
ss pronoun modal.infinitive	-14 -7 2 -5 -2 12 8 -4 -5 -2 0 0 -2
ss pronoun modal.singular	-6 -12 5 -3 -4 11 5 -2 -2 -3 1 0 -2
ss pronoun neutral	-11 5 6 -6 2 4 -1 -1 4 0 -1 0 -1
ss pronoun people	-18 -13 -19 -4 -3 20 -7 -11 8 7 -7 -1 -2
ss pronoun plain.infinitive	-7 8 1 2 8 -10 4 9 1 0 -9 -1 -3
ss pronoun plain.singular	0 2 6 4 3 -9 6 8 -8 -6 -2 -1 4
ss pronoun plain.singular neutral	10 2 -2 4 0 -6 0 -1 0 0 4 0 0
ss pronoun possessive	16 0 -8 9 -1 -10 -2 10 -5 5 -3 0 -2
ss pronoun preposition	3 -14 -12 14 -6 -3 10 7 -4 4 -6 -4 -12
ss pronoun problem	6 -3 0 3 -4 0 3 -1 0 0 0 0 0
ss pronoun pronoun	-16 -9 -3 -8 -3 18 7 -16 12 -5 1 -1 -4
ss pronoun relative	26 7 -12 10 0 -15 8 -8 -3 4 6 0 -2
ss pronoun service	-3 -5 -8 0 -1 4 -1 0 -2 0 0 0 0
ss pronoun shared	1 1 14 -4 -3 3 -1 -8 12 -2 6 0 -2
ss pronoun subject	13 0 -6 5 -2 -5 3 2 -7 0 -2 0 8
ss pronoun subordinator	6 2 2 2 -1 -4 -9 4 2 -1 6 0 -1
ss pronoun unlisted.singular	-6 -1 3 -3 0 4 0 2 -2 0 0 0 0
ss pronoun wanted	-7 -7 15 -6 -6 11 2 -4 1 -3 5 -1 0
ss protect.infinitive .	-5 5 -3 -5 9 -4 0 0 0 0 0 0 0
ss protect.infinitive preposition	-8 3 -1 -3 4 2 -2 4 -2 -1 0 0 0
ss protect.singular article	-17 4 -11 -6 18 -7 -1 -1 -1 -1 -1 0 0
ss quality 	2 -7 -3 5 -3 0 7 -5 -8 -1 7 0 -1
ss quality ,	5 -3 -8 8 0 -6 -4 -7 5 1 7 0 -3
ss quality .	6 5 0 11 2 -16 15 -16 3 -1 4 -1 -1
ss quality act.infinitive	-5 10 0 -3 3 -1 0 7 -3 0 -1 0 0
ss quality activity.infinitive	-7 -4 -3 -2 0 6 -1 -1 -1 0 -1 0 0
ss quality conjunction	-27 -4 4 0 -4 11 -3 10 0 -7 -2 -1 -4
ss quality plain.infinitive	-7 -6 -4 11 -1 -5 11 0 -3 -5 -4 -1 -2
ss quality plain.singular	14 0 -8 4 -1 -5 -3 0 3 -1 -3 -1 6
ss quality preposition	-32 -17 -5 -17 -8 39 -9 9 -6 -2 4 -2 -8
ss quality subordinator	2 1 7 0 -2 -1 0 3 -1 0 0 0 0
ss quality wanted preposition	3 -2 -9 10 0 -7 -1 1 -2 -1 1 0 0
ss rank 	4 3 8 0 -1 -3 -1 -4 -4 16 -1 0 -1
ss rank ,	1 0 0 0 0 0 -1 -3 -6 10 0 0 0
ss rank .	3 -1 0 1 -1 -1 1 -3 1 10 -7 0 -1
ss rank agent	-3 13 1 -3 4 -4 -3 -4 7 5 -2 0 -1
ss rank article	5 0 -2 2 -1 -2 -2 -2 -1 8 -2 0 -1
ss rank people	1 3 1 0 0 0 -2 3 -5 9 -2 0 -1
ss rank plain.infinitive	6 7 2 0 -1 -3 -2 -3 -3 17 -3 0 -1
ss rank preposition	10 13 2 1 -1 -6 -2 -9 5 16 -3 -3 2
ss rank superlative 	14 3 1 4 -2 -6 -2 -6 9 9 -3 0 -2
ss rank superlative agent	5 0 0 1 -1 -1 -1 -2 -1 6 2 0 -2
ss ranking.infinitive .	0 7 -5 0 3 -4 -3 -1 2 0 4 0 -1
ss ranking.infinitive preposition	7 2 -1 2 -2 -2 -2 -3 1 10 -2 0 -2
ss realise.infinitive article	-2 -3 7 -1 -2 3 -2 -4 2 0 4 0 0
ss realise.infinitive preposition	-8 -3 2 -3 -1 6 3 -2 0 -1 -2 0 0
ss realise.infinitive subject	3 2 10 -2 -1 -1 3 2 -1 0 -1 0 0
ss relative 	18 -3 -5 6 0 -8 -1 1 6 10 -10 -2 -2
ss relative adverb	28 2 -9 8 1 -14 -1 -10 6 2 -8 -2 19
ss relative article	-16 14 -3 -6 -8 16 7 0 -11 -1 3 -1 2
ss relative change	1 0 0 0 0 0 -2 1 -1 -1 -2 -1 6
ss relative company	-1 -2 -1 0 -1 2 -2 -3 -1 -3 9 0 -1
ss relative comparative	0 12 -3 -2 5 -5 -1 1 4 0 -1 0 -1
ss relative determiner	-9 -5 14 -6 -3 9 -7 -1 4 3 1 -1 1
ss relative living.infinitive	-10 -2 13 -2 -1 3 -3 12 -1 -1 -4 0 -3
ss relative neutral	-6 -2 0 -2 0 4 -1 -2 1 0 -1 0 0
ss relative own	-1 -1 -6 0 7 -5 -2 -3 4 0 -1 0 0
ss relative people	-13 3 0 -8 1 10 -8 -18 -3 6 28 -2 -7
ss relative place	7 6 14 0 0 -6 1 0 1 -1 5 0 0
ss relative plain.infinitive	3 0 5 0 -1 -1 4 7 -5 -1 0 -1 -2
ss relative plain.singular	2 -1 6 -1 -2 1 -4 7 -3 -1 5 0 -2
ss relative possessive	3 -5 2 -3 -4 6 -4 10 2 -4 2 -1 -5
ss relative praised	3 2 4 0 0 -2 0 -1 11 0 -5 0 -1
ss relative preposition	6 -3 14 -1 -8 4 11 4 -7 -6 1 -1 4
ss relative problem	12 0 -3 4 -2 -4 1 -1 2 0 0 0 0
ss relative pronoun	-2 -7 3 -6 -4 12 -1 11 -7 -1 5 -3 -6
ss relative quality	-1 -2 4 -1 -2 3 -3 6 2 -1 -2 0 -2
ss relative service	-6 -4 -3 -2 0 5 -1 -2 -1 0 -2 0 2
ss relative shared	-2 -4 3 -1 -2 4 -3 -4 0 2 6 0 -1
ss relative subject	-24 0 -4 7 7 -7 5 -5 3 -4 -4 -1 0
ss relative unlisted.infinitive	6 0 -1 2 -1 -2 3 -3 3 0 0 0 0
ss relative wanted	-1 -8 -6 7 -3 -1 -4 -1 -3 -2 7 0 -1
ss representation preposition	1 4 2 -1 2 -3 0 11 -4 -2 -2 0 -1
ss result article	-11 12 18 -8 3 0 -1 1 5 -1 -2 0 3
ss result determiner	-14 4 31 -10 -1 5 -4 3 10 -1 -1 0 -1
ss result people	-30 -10 36 -15 -10 26 -8 0 3 -2 -2 -1 8
ss result pronoun	27 1 -12 11 -5 -10 17 5 -14 3 -2 -1 -3
ss service ,	1 8 7 -3 -1 0 11 -7 4 1 -1 -1 -3
ss service .	10 10 20 -1 -5 -3 4 18 -4 -2 -2 -1 -3
ss service ^	12 -2 -5 4 -2 -4 -1 12 -8 -1 -1 0 0
ss service activity.infinitive	2 0 3 0 -1 -1 2 -5 6 0 -1 0 0
ss service activity.singular	4 0 3 1 -1 -2 -2 7 -3 0 0 0 0
ss service conjunction	-8 20 6 -4 -4 3 8 6 4 -1 -7 -1 -4
ss service living.singular	-8 -8 -5 -2 -4 11 0 -5 1 0 0 0 0
ss service offering.infinitive	11 1 0 4 -1 -5 -2 4 4 -1 -1 0 0
ss service plain.singular	-1 6 8 -3 1 -1 3 -3 6 -1 -1 0 -1
ss service preposition	16 12 5 -1 -2 -5 6 -5 20 2 -3 -4 -7
ss service relative	0 -2 2 0 -1 2 -5 6 -4 -1 -2 0 6
ss shared 	-16 3 -10 1 11 -7 -7 1 5 -2 -4 -1 0
ss shared ,	4 11 10 -9 -13 16 -8 0 1 16 -2 -2 1
ss shared -	0 6 1 -1 -3 2 0 0 0 -1 4 0 0
ss shared .	-5 -7 31 2 -20 13 13 -17 17 1 -4 -4 -2
ss shared ^	-8 -20 -21 8 -1 5 4 -2 -5 -2 -6 -1 -1
ss shared act.infinitive	-6 -2 -6 -4 17 -9 -1 -1 -2 -2 -1 3 1
ss shared act.singular	-8 0 -2 -3 0 6 0 0 0 0 -1 0 0
ss shared activity.infinitive	14 0 -2 4 -1 -6 0 0 9 -1 -2 -1 -1
ss shared activity.infinitive shared	12 7 11 2 -1 -9 3 9 -3 0 -1 0 -1
ss shared activity.singular	2 6 -1 0 1 -3 -1 2 2 0 0 0 0
ss shared adverb	3 34 18 -10 1 -5 -12 7 14 -5 14 1 -5
ss shared article	-17 -6 -7 -6 7 7 -3 -2 0 -2 1 0 -1
ss shared carry.infinitive	12 2 2 4 -3 -4 -1 5 1 -1 -1 0 -1
ss shared comparative	-9 0 14 -6 -1 6 -2 -5 9 -1 0 0 0
ss shared conjunction	-17 2 5 -5 16 -9 1 -9 6 -10 2 2 5
ss shared determiner	-5 -4 8 -3 -3 6 -1 2 -1 0 0 0 0
ss shared helping.infinitive	8 -1 -3 3 -1 -3 9 0 -4 -1 -4 2 -1
ss shared helping.singular	0 0 0 0 0 0 4 -6 1 -1 3 0 -1
ss shared inward.infinitive	-5 8 0 -5 6 -2 0 3 -1 0 0 0 0
ss shared living.infinitive	0 4 -4 -1 6 -6 -4 1 -1 -1 2 -1 4
ss shared living.infinitive shared	-6 -3 -2 -2 0 5 0 0 -1 0 0 0 0
ss shared living.singular	-17 -5 12 -8 -2 13 0 1 -6 3 2 0 -1
ss shared make.infinitive	12 4 2 3 0 -7 -1 7 -1 -1 -1 0 1
ss shared modal.infinitive	9 -3 -11 5 3 -6 7 -10 5 2 -3 -1 -2
ss shared modal.singular	1 1 15 -2 -2 0 4 6 -2 -1 0 0 -2
ss shared offering.infinitive	11 -2 -6 5 -2 -4 -4 8 3 -1 -4 0 -1
ss shared offering.infinitive neutral	3 1 6 0 -1 -2 0 5 -2 0 0 0 0
ss shared offering.singular	0 -1 0 0 -1 1 -1 -2 8 0 -4 0 0
ss shared people	8 5 -5 3 6 -11 -1 2 -3 0 4 0 0
ss shared place	-9 0 12 -5 -1 5 0 1 0 0 0 0 0
ss shared plain.infinitive	11 -10 5 0 -16 14 -6 2 -3 3 9 -1 -2
ss shared plain.singular	-4 -9 13 -6 -4 10 0 -2 3 -3 5 0 -2
ss shared preposition	-22 -5 -9 -6 0 15 -18 3 16 -2 10 -5 -14
ss shared promote.infinitive	1 9 0 -1 4 -5 0 4 0 0 0 0 0
ss shared pronoun	-8 -1 2 -5 -1 8 -4 2 0 -1 2 0 0
ss shared protect.infinitive	-3 2 -2 -4 7 -3 0 0 0 0 0 0 0
ss shared relative	-13 -15 1 -7 -8 22 -13 2 -1 -5 7 -1 3
ss shared subordinator	23 1 -6 9 -4 -10 -1 -6 6 -1 6 0 0
ss shared unlisted.infinitive	-3 10 -2 -3 14 -12 0 7 -5 -1 0 -1 2
ss shared wanted	-3 -1 8 -5 -1 4 -1 5 1 -1 -5 -1 3
ss strengthen.infinitive .	-7 8 -2 -6 9 -3 -2 -1 -1 5 1 0 -3
ss strengthen.infinitive preposition	1 1 -6 1 8 -7 13 -6 -4 -1 -2 0 0
ss subject 	7 -4 6 2 -4 0 -2 -4 8 -3 0 7 -4
ss subject .	-6 -3 4 7 -2 -4 4 -2 -2 0 -1 0 0
ss subject act.infinitive	-8 7 -1 -5 8 -2 4 -5 3 -1 -1 0 -1
ss subject activity.infinitive	-8 5 27 -10 5 -1 -14 41 -10 -3 -6 -1 0
ss subject activity.infinitive agent	2 1 4 0 -1 -1 -2 6 -1 0 0 0 0
ss subject activity.infinitive artefact	6 6 0 1 0 -4 -5 21 -5 -2 -2 0 -3
ss subject activity.infinitive place	2 2 8 -1 -1 -2 -4 12 -4 0 -1 0 0
ss subject activity.infinitive shared	-7 12 1 -4 4 -1 -1 6 -3 0 0 0 0
ss subject adverb	7 -5 13 -1 1 -3 0 -4 5 -1 1 -1 4
ss subject article	-9 40 2 -11 10 -7 -13 8 0 7 -1 -3 10
ss subject carry.infinitive	2 4 2 0 0 -1 -9 8 6 -1 -2 0 -1
ss subject determiner	0 7 -11 -3 8 -4 9 -7 3 -2 -2 0 -3
ss subject develop.infinitive	0 3 -10 2 0 -1 -6 8 -3 -1 0 0 1
ss subject gathering.infinitive	0 0 7 -1 -1 0 -3 7 -2 0 0 0 0
ss subject gathering.infinitive people	1 4 2 0 0 -1 -1 9 -3 0 -3 0 0
ss subject helping.infinitive	7 -3 13 1 -7 2 33 -20 -5 -2 1 -1 -2
ss subject helping.infinitive people	0 10 6 -2 0 -2 15 -5 -3 -1 -1 0 -1
ss subject inward.infinitive	3 -1 0 1 -1 -1 -3 -5 -2 -1 -1 0 12
ss subject let.infinitive	1 10 -6 0 4 -5 3 -4 5 0 -1 0 -2
ss subject living.infinitive	17 1 -4 5 -4 -4 -1 6 -5 0 2 6 -5
ss subject make.infinitive	6 -7 3 2 -4 1 12 -1 -4 -3 -2 -1 1
ss subject modal.infinitive	2 -12 1 -5 -6 13 -17 -2 -9 9 3 4 10
ss subject offering.infinitive	16 0 17 3 -8 -4 3 -21 38 -5 -2 -2 -3
ss subject offering.infinitive neutral	0 1 6 -2 -1 1 -2 -11 16 -1 0 0 -1
ss subject offering.infinitive work	1 1 6 -1 -1 -1 -2 -8 13 0 -1 0 0
ss subject own	9 -6 -11 5 -1 -2 -3 3 -6 -3 -2 -1 10
ss subject plain.infinitive	-4 -6 -13 1 7 -1 -3 -5 -12 -7 25 -6 1
ss subject plain.infinitive mission	0 -12 -4 0 -1 5 -4 -3 -7 17 -1 -1 -5
ss subject plain.infinitive neutral	-11 -11 -5 -2 5 4 -1 -2 -4 -1 0 0 1
ss subject plain.infinitive shared	-23 -12 -16 13 1 -1 -4 2 -8 -2 1 0 -1
ss subject preposition	1 -11 -3 7 -4 1 13 -1 -3 0 -9 -4 0
ss subject problem	-6 11 -1 -4 4 -1 -3 7 -1 0 0 0 -1
ss subject promote.infinitive	-2 6 1 -2 2 -2 8 -2 -3 0 -1 0 0
ss subject pronoun	10 5 -7 7 0 -9 12 3 -8 -2 -2 -1 0
ss subject shared	6 -1 5 1 -2 -2 0 5 -1 0 -1 0 0
ss subject strengthen.infinitive	-3 -2 -4 -1 4 -1 6 -5 -1 -1 -1 0 0
ss subject unlisted.infinitive artefact	17 9 -1 5 0 -12 -2 3 7 0 0 -1 -1
ss subject unlisted.infinitive company	3 -1 -1 1 -1 -1 7 -2 -3 -1 0 0 -1
ss subject unlisted.infinitive people	9 -6 11 2 -5 -1 16 -3 -1 -2 -2 -1 -3
ss subject unlisted.infinitive place	-6 -2 6 -4 -2 6 -1 3 0 -1 0 0 -1
ss subject unlisted.infinitive shared	-6 0 17 -5 -1 4 -2 9 -3 -1 1 0 -2
ss subject unlisted.singular	-3 14 0 4 2 -9 -9 16 -8 -5 -5 17 -2
ss subject wanted	15 3 3 4 -2 -7 -4 7 -2 -2 3 -1 6
ss subordinator 	5 -6 7 5 -8 1 -3 12 -3 2 -1 -1 -4
ss subordinator adverb	-1 1 5 -1 0 1 0 -1 -2 6 -1 0 -1
ss subordinator agent	-25 -19 -13 -7 4 17 3 -2 -5 -3 -5 -1 -2
ss subordinator article	13 -3 -11 13 -3 -10 -3 -9 1 4 7 -1 0
ss subordinator determiner	-6 0 13 -4 -1 4 5 -9 7 0 -1 0 -1
ss subordinator mission	3 2 3 0 -4 2 7 5 -6 -2 -1 0 -1
ss subordinator neutral	-6 2 3 -3 -1 5 -1 1 -1 0 1 0 0
ss subordinator own	-9 -3 -2 -4 1 6 -2 12 -8 -1 -3 0 -1
ss subordinator people	14 3 -5 5 4 -12 -4 2 4 -2 4 0 -1
ss subordinator preposition	3 0 0 0 0 -1 -1 -3 6 0 0 0 0
ss subordinator problem	-10 7 -2 -4 4 2 0 -1 0 0 0 0 0
ss subordinator pronoun	-1 -2 -2 -1 4 -2 -8 9 2 -2 -1 0 -1
ss subordinator rank	-7 13 3 -5 3 -1 0 -1 1 6 0 0 -2
ss subordinator subject	8 3 18 0 -4 -3 -7 8 3 -1 -2 0 7
ss subordinator wanted	-8 2 11 -5 3 1 -1 1 4 -1 -2 0 0
ss success .	11 1 4 3 -4 -3 1 -2 -2 11 -2 0 -2
ss success preposition	-9 -4 -6 -2 9 -2 -1 0 -2 0 -1 0 0
ss superlative 	21 4 2 6 -5 -8 -2 1 -2 13 -3 0 -1
ss superlative company	2 -1 0 1 -1 -1 -1 -1 6 1 -4 0 -1
ss superlative neutral	-9 1 -6 -3 7 -1 -2 0 -3 0 1 0 0
ss superlative place	-2 -6 2 0 -8 10 -2 -4 -1 7 -1 0 -1
ss superlative shared	2 -1 2 0 -2 1 -2 -2 6 0 -1 0 -1
ss unlisted.infinitive ,	12 -3 0 2 0 -4 -5 12 1 -2 -2 0 -2
ss unlisted.infinitive .	-12 -4 2 -8 14 -2 6 -4 -1 -8 -4 2 6
ss unlisted.infinitive company preposition	3 -1 -1 1 -1 -1 7 -2 -3 -1 0 0 -1
ss unlisted.infinitive conjunction	14 -1 4 4 -5 -3 0 8 -3 -2 0 0 1
ss unlisted.infinitive people relative	3 0 2 1 -1 -1 8 -4 -2 0 0 0 0
ss unlisted.infinitive preposition	10 28 6 -3 6 -14 -7 12 11 5 -5 -2 -2
ss unlisted.infinitive shared preposition	-4 -1 7 -2 -1 3 -1 5 -1 -1 -1 0 -1
ss unlisted.singular 	-3 0 9 -2 -1 1 -1 2 -1 -1 0 4 -1
ss unlisted.singular .	-1 3 -6 -1 2 0 -3 0 2 -1 4 -1 -2
ss unlisted.singular adverb	3 3 4 -1 -4 2 0 -1 -4 7 -2 -1 2
ss unlisted.singular conjunction	12 -4 4 4 -4 -4 2 1 1 -1 1 0 -1
ss unlisted.singular people	4 -1 2 1 -2 -1 -2 -2 -2 -3 -1 14 -3
ss unlisted.singular preposition	10 -2 -5 3 -1 -3 1 0 -2 -1 4 0 -1
ss venue 	9 1 -1 3 -1 -5 1 3 -2 0 1 0 0
ss venue ,	-18 -5 3 -7 0 12 3 3 -2 -2 -7 0 -1
ss venue .	-5 4 14 -1 -3 1 1 9 3 -2 -6 0 -1
ss venue adverb	7 -1 -7 4 -1 -2 -5 -1 3 4 0 0 -1
ss venue conjunction	-21 8 -5 -9 9 4 -3 5 -2 -1 -2 0 -1
ss venue modal.infinitive	-2 1 6 -2 0 1 -1 4 -1 0 0 0 0
ss venue modal.singular	0 0 3 -1 0 0 -1 6 -2 -1 -1 0 -1
ss venue offering.singular	2 1 4 0 0 -2 -1 -2 6 0 -1 0 0
ss venue plain.infinitive	0 0 6 -1 -1 1 0 0 1 -3 4 0 0
ss venue plain.singular	9 0 -5 4 0 -4 0 -3 -2 -1 8 0 -1
ss venue preposition	20 7 9 3 -5 -7 -6 -6 -2 11 17 -1 -3
ss venue relative	23 2 -11 9 -1 -12 -1 -6 -4 -1 16 0 -1
ss wanted 	5 16 25 -15 -2 6 -9 15 10 -4 0 1 -2
ss wanted ,	-6 -5 -5 6 -8 6 0 -15 7 -10 7 -1 9
ss wanted .	-24 -18 1 6 -13 17 0 -5 1 -8 -5 -2 10
ss wanted activity.infinitive	6 2 -4 1 2 -4 2 -13 -4 -1 0 0 17
ss wanted adverb	10 -7 2 0 -8 6 2 -2 7 2 -2 -1 -4
ss wanted agent	30 3 6 9 -12 -7 1 -13 7 -10 18 -1 7
ss wanted artefact	9 5 8 0 -1 -4 1 -8 34 -9 -5 -2 -5
ss wanted change	11 6 -5 3 6 -13 0 0 -4 10 -2 0 -2
ss wanted company	15 14 -1 3 -2 -8 -6 5 0 6 4 0 -2
ss wanted conjunction	-8 -13 15 -11 -4 16 -15 4 13 11 -10 -2 -2
ss wanted customer	-5 -2 4 -8 -1 10 -1 -1 -1 3 0 0 0
ss wanted internal	8 0 0 3 -1 -4 -2 0 -3 7 -1 0 2
ss wanted keep.infinitive	-6 -9 -3 -2 -3 10 1 -2 -2 -1 0 0 0
ss wanted let.infinitive	13 2 0 4 -3 -6 3 4 -3 0 -1 0 0
ss wanted living.infinitive	-21 -6 0 -11 6 11 -1 -12 8 -2 2 0 -2
ss wanted living.singular	7 4 11 0 -1 -5 -7 3 3 -1 6 -1 3
ss wanted make.infinitive	-19 -3 0 -8 -7 20 2 3 -4 -3 -2 0 -1
ss wanted merit	0 -2 -4 7 0 -5 1 -1 0 0 0 0 0
ss wanted modal.infinitive	10 -1 -1 4 -2 -4 -2 -1 7 -2 3 0 -3
ss wanted modal.singular	-7 -1 9 -4 -1 4 0 0 2 -1 0 0 -1
ss wanted neutral	6 -11 -12 19 -4 -10 -8 2 -5 9 2 -1 -4
ss wanted people	-12 3 27 -16 -2 14 -4 1 -1 4 10 1 -7
ss wanted place	-35 -6 24 -21 -8 33 -3 1 0 -3 4 -1 -1
ss wanted plain.infinitive	-1 -4 3 -2 -3 6 0 -1 -3 6 -3 0 2
ss wanted plain.singular	-28 -11 0 -2 1 10 3 -3 -1 -4 -1 0 -3
ss wanted preposition	6 -14 -12 8 0 -3 15 -6 -1 -10 0 -2 -1
ss wanted problem	0 3 -1 -1 -1 1 -2 6 -5 -1 3 0 -1
ss wanted quality	-2 -6 -6 0 0 3 3 -4 -5 -1 4 0 -1
ss wanted service	18 -7 1 13 -3 -14 1 2 3 2 -3 -1 -2
ss wanted shared	-28 -4 3 -22 13 16 -12 -8 23 -5 8 -3 -9
ss wanted success	7 -2 0 3 -2 -2 -2 -3 -1 11 -3 0 -1
ss wanted unlisted.infinitive	7 2 1 0 -1 -2 -1 -4 6 -2 4 0 -1
ss wanted venue	7 -1 -5 3 -1 -3 0 -2 -1 1 4 0 -1
ss wanted work	6 2 5 1 1 -5 3 -9 4 8 -1 0 -1
ss work ,	11 13 6 1 0 -9 -7 10 -2 9 -4 0 2
ss work .	-3 8 8 -3 -2 2 0 2 3 5 -3 0 -3
ss work conjunction	13 19 3 1 -2 -8 5 7 1 -4 1 0 -2
ss work helping.singular	-1 0 3 -1 0 1 8 -5 -1 0 -1 0 0
ss work preposition	14 20 15 0 -3 -9 -7 35 -2 -1 -6 -1 -5
ss work wanted	1 -1 5 0 -1 0 1 -6 6 0 0 0 0
w !	3 -12 -17 7 -5 5 -4 2 0 1 -2 -1 -3
w '	0 -8 -6 1 -1 3 -1 -4 7 -3 -1 -1 -1
w ,	16 1 -3 13 -17 0 -2 17 12 -2 0 -23 1
w -	9 1 -7 4 -1 -3 -4 -1 -3 2 9 0 -1
w .	6 -42 -48 11 -5 14 -3 8 -5 -1 -16 -4 -2
w 1	0 1 7 -1 -1 0 -1 -6 7 3 0 0 -1
w 1911	2 0 0 0 0 0 0 -1 -4 0 8 0 -1
w 2026	3 0 -1 1 -1 -1 -1 -2 0 -2 -1 6 1
w 2027	4 -1 0 0 -1 0 -2 -2 -1 -2 -3 -1 12
w 2028	-2 -2 0 -1 -1 3 -3 0 -4 -1 -2 6 4
w 2030	12 -10 -4 5 -10 6 -4 -9 -5 7 -5 -1 17
w 2035	-6 -3 1 -2 -1 5 -1 -1 -1 -3 -1 0 5
w 2050	0 -5 0 1 -5 6 -1 -3 -1 -1 0 0 4
w :	8 -3 13 -6 1 1 1 -6 -5 5 1 4 4
w ;	-6 4 25 -7 -2 3 4 11 -7 -2 2 -1 0
w ?	-3 -5 -8 -2 1 5 8 -3 -1 -1 -3 -1 -2
w aan	8 0 18 -9 5 -2 -21 21 21 -8 -3 7 -11
w aanbieden	7 0 2 2 -1 -3 -2 -7 15 -1 -2 0 0
w aandacht	4 -5 -6 14 -10 -3 4 -1 6 -4 -4 -1 -2
w aandeelhouder	10 -2 -2 4 -2 -3 1 -3 -4 8 -1 0 -1
w aandoening	-10 9 5 -6 2 2 2 4 -3 0 -1 0 0
w aanjagen	-7 -3 -4 -2 6 0 0 -3 0 0 0 0 0
w aannemer	2 2 9 -1 -1 -2 -4 -2 -3 3 -3 7 6
w aanpak	12 -5 -3 9 -5 -4 2 -2 -1 0 2 0 0
w aanpakken	-11 12 -3 -8 13 -4 -1 5 -1 -1 -2 0 0
w aantal	-9 9 -5 -4 8 -2 -1 -3 7 -1 -1 -1 -1
w aarde	-22 -10 22 -10 -2 14 1 9 -8 -1 -2 0 -1
w academie	-10 -1 13 -5 -1 6 0 2 0 0 0 0 0
w acht	-2 -5 8 -1 -3 3 5 -2 -1 0 0 0 0
w achter	-4 -6 -1 -2 -3 7 -2 -4 5 1 -3 0 -1
w achtergrond	2 1 5 -2 2 -2 -5 13 -6 -1 1 0 0
w achterlaten	-6 -3 2 -3 -2 7 -1 1 -1 0 0 0 0
w activiteit	-8 6 3 -4 3 1 -1 0 3 0 -1 0 0
w administratie	-14 0 -6 -5 11 -1 2 -5 -1 -1 0 0 0
w advies	17 16 -3 4 4 -15 12 -7 6 -2 2 -2 -2
w adviseren	11 -4 10 2 -7 0 5 13 -6 -4 1 0 -4
w af	-5 -8 -8 -1 7 -1 2 -4 -1 -5 -3 -1 7
w afdeling	3 -1 8 0 -2 0 0 5 1 1 -2 -1 -2
w afhankelijkheid	-8 -1 -5 -3 9 -3 -1 -1 0 -1 -1 0 0
w afkomst	-9 -5 1 -4 -1 9 -1 -2 0 0 0 0 0
w afspraken	1 2 2 0 0 -1 -2 -3 6 0 1 0 0
w afstand	-3 5 0 -2 2 0 0 -7 8 0 0 0 0
w afvalwater	1 3 7 -1 -1 0 0 5 -1 0 0 0 0
w al	16 -7 -8 12 -4 -9 -4 2 -4 -2 15 -6 -1
w algemene	2 7 1 0 -1 -1 -1 5 0 0 -1 0 0
w alle	23 2 6 2 -6 -4 4 -4 11 1 -8 -2 5
w alleen	-24 2 22 -9 4 5 -2 3 3 -2 0 0 -2
w alles	0 -11 -23 20 0 -11 5 -14 9 0 -3 -2 -3
w als	0 -12 -16 1 -6 12 0 -7 -11 5 13 -5 -3
w altijd	-10 -17 -16 19 -1 -7 -1 -2 -5 -1 1 -1 -1
w ambitie	8 -7 -3 3 -7 5 1 -10 -3 14 -8 -1 6
w ander	6 0 -1 2 -1 -2 5 0 -1 -1 -1 0 -1
w andere	8 0 1 3 -1 -4 -4 4 1 13 -8 0 -2
w anderen	11 2 -3 4 -1 -6 -3 -1 5 -1 3 0 -1
w anders	12 -7 -12 14 1 -13 1 -6 -5 -2 -3 -1 14
w angst	-3 0 5 -2 0 2 -1 6 -2 -1 -1 0 0
w antwoord	-4 -3 0 -2 -2 6 0 0 -1 0 0 0 0
w apotheker	-2 4 4 -2 1 -1 -3 9 -1 0 -1 0 -1
w app	9 -2 -3 4 -2 -4 -3 -4 5 -1 4 0 0
w arbeidsmarkt	-9 0 8 -4 0 5 7 -3 -2 0 -2 0 0
w archief	11 -5 3 4 -5 -1 5 3 -1 -2 -2 0 -1
w arm	-11 -5 2 -4 0 8 3 -3 -1 -1 0 0 0
w armoede	-12 16 -4 -7 12 -6 -4 9 -2 -1 -2 0 -1
w arts	2 1 12 -1 -2 0 -3 1 -4 6 6 0 -1
w assortiment	2 -1 2 0 -1 0 -2 -1 7 -3 -1 0 -1
w atelier	2 2 1 0 0 -2 -2 0 -3 0 -1 0 8
w auto	-15 -2 -6 -7 1 12 -2 5 -3 -2 -2 -1 -2
w avond	7 7 3 1 0 -6 -1 0 8 -1 -1 0 -1
w baal	16 11 4 1 -2 -7 -1 6 4 0 0 -1 0
w baan	3 -3 -4 7 -2 -5 0 1 -2 -1 -2 3 -1
w baas	-12 -1 -2 -6 5 4 -2 1 -2 -1 0 0 0
w baby	0 2 7 -1 0 -1 5 0 -2 0 0 0 0
w baggeren	0 0 3 0 -1 0 -1 -8 0 9 1 0 0
w bakfiets	1 5 -1 -1 1 -2 -2 -1 6 -1 0 0 -1
w bakker	6 -1 -2 0 -2 0 -8 -2 -3 1 11 3 -1
w bank	11 0 -1 4 -3 -3 5 -3 -5 1 7 0 -2
w basis	-11 -12 -15 9 -3 4 -3 -1 0 2 -6 0 -1
w bazaar	-6 4 8 -6 -2 6 0 5 -3 0 0 0 0
w beantwoorden	5 0 -2 2 -1 -2 6 -1 -3 0 0 0 0
w bed	8 0 6 2 -2 -4 2 4 5 -5 -4 -1 2
w bedienen	-2 5 3 -2 0 0 -6 4 2 2 -2 2 -1
w bedrijf	-4 2 2 0 -2 2 28 -10 -8 -6 -3 -2 2
w bedrijfsleven	-1 -2 -6 1 0 2 -1 -1 4 -1 -2 0 0
w beek	-3 2 9 -3 2 -2 0 6 -3 0 0 0 0
w beetje	2 -3 -3 15 1 -16 1 4 -4 1 -1 0 -2
w begeleide	8 1 2 3 -1 -4 -6 -10 17 -1 3 0 -1
w begeleiden	14 12 14 1 -3 -8 26 2 -12 -4 -5 8 -5
w begeleiding	1 2 5 -1 -2 1 12 -4 -2 -1 -1 0 -1
w beginnen	-8 -10 -14 13 5 -10 -1 -9 4 -1 0 0 -1
w begrijpen	-12 -2 8 -6 -3 10 1 5 -2 -1 -2 0 -1
w behandelen	-10 4 10 -6 1 4 -4 13 -4 -1 -2 0 -1
w behandeling	1 -8 -1 1 -2 3 -2 2 -1 1 -1 0 0
w behartigen	11 0 -3 4 -3 -4 -3 8 -1 -1 -1 0 0
w beheer	-7 15 0 -5 4 -2 7 4 -4 -1 -2 0 -1
w beheren	14 3 -1 4 -4 -5 4 10 -1 -3 -3 -1 -3
w behoren	11 2 5 3 -2 -5 -1 -3 -4 11 -2 0 3
w behoud	-6 6 0 -4 0 3 -1 6 -2 -1 -1 0 0
w behouden	-7 14 -4 -4 11 -7 0 4 -1 -1 -2 0 0
w bekappen	-6 2 12 -5 0 3 0 3 0 0 0 0 0
w belang	8 10 0 1 2 -8 2 5 -1 2 -2 0 -1
w belangrijk	6 0 -3 2 0 -3 -5 -3 -1 -1 11 -1 -1
w belangrijke	-6 5 2 -3 -3 6 0 2 0 0 -1 0 0
w belangstelling	-9 4 -3 -4 6 -1 0 3 -3 -1 0 0 0
w beleid	4 4 -1 1 0 -3 -2 7 -2 -1 -1 0 0
w beleidsmakers	2 -1 0 1 -1 0 -1 -13 15 0 0 0 0
w belg	-9 -4 -2 -3 0 7 1 -1 -1 0 -1 0 -1
w belgië	8 2 0 3 -1 -4 -2 -1 -2 -2 3 0 6
w bellen	8 7 4 1 -3 -3 -3 -3 5 6 -1 0 -1
w bemiddelen	-1 3 7 -2 0 0 -1 6 -1 0 -1 0 0
w benelux	5 -3 -1 2 -2 0 -3 -3 6 -3 -2 0 6
w bent	9 2 -1 2 0 -5 7 -2 -3 0 2 0 -1
w beoefenen	11 1 -1 4 -3 -4 -3 6 1 -1 -1 0 0
w beoefening	1 8 2 -1 -2 0 -1 6 -1 0 0 0 0
w bepalen	-7 -4 1 1 -1 2 -1 -2 1 0 -1 0 0
w beperken	-8 -8 2 -3 5 1 -1 -4 3 0 0 0 -1
w beperking	-14 -7 0 -5 0 11 1 -3 -3 -1 2 0 -1
w bereiden	4 0 -2 2 0 -2 -3 6 -2 0 0 0 0
w bereik	-18 -5 3 -6 0 12 -1 -4 6 -2 -3 0 0
w bereikbaar	-5 2 -3 -4 8 -3 -1 -1 3 -2 -1 0 -1
w berm	-9 -2 0 -3 2 4 0 -1 -1 0 0 0 0
w beschermen	-43 12 -13 -20 39 -8 -5 5 -4 -2 -3 0 -1
w bescherming	-7 -8 -7 -1 4 3 0 -4 -1 0 0 0 0
w beschikbaar	4 2 0 1 0 -3 -4 -4 13 -1 -2 0 -1
w besluiten	-7 -4 0 -2 -1 6 -1 1 -2 -1 0 0 0
w bestaan	-2 -10 -4 0 2 2 2 5 -6 -2 -1 0 -1
w beste	10 0 -1 3 -3 -1 3 -7 12 5 -7 -1 -3
w bestellen	9 1 -1 1 -1 -2 -1 -2 7 -1 0 0 0
w bestrijden	-26 17 -9 -12 19 -2 -5 11 -7 -1 -1 0 -1
w bestuur	0 10 -9 0 5 -4 -2 3 3 -1 -1 0 -1
w bestuurder	1 0 0 0 0 0 -2 6 -3 0 0 0 0
w betaalbaar	4 0 4 0 -2 0 7 -11 13 -3 -2 0 -1
w betaalbare	6 -8 -3 2 -3 2 -5 -6 17 -2 -3 -1 -2
w betekenis	6 0 -1 1 -1 -1 13 -2 -2 -4 -3 -1 -1
w beter	-11 -3 -7 7 11 -12 -2 4 -8 4 -2 -1 -2
w betere	-8 -14 0 -2 -3 10 -3 -6 7 -1 -1 0 -1
w beton	-6 0 2 -2 3 1 -2 2 -1 0 -1 0 0
w betrokken	-4 -7 -6 18 -2 -12 -3 -4 -1 -1 6 0 -1
w betrokkenheid	0 -3 -4 6 -1 -4 2 -1 0 0 0 0 -1
w betrouwbaar	-3 -3 2 4 -1 -2 -1 -7 0 2 5 0 -1
w betrouwbare	10 -4 -3 4 -3 -1 -4 -3 9 -9 10 -1 -3
w better	-5 -4 -2 -1 -2 6 0 -1 -1 0 0 0 0
w bevallen	-4 1 7 -3 0 2 -1 3 -1 0 0 0 0
w bevlogen	4 0 -3 10 0 -9 2 -1 0 0 0 0 0
w bevolking	-6 10 -3 -3 5 -2 3 -3 1 0 -1 0 0
w bevorderen	-56 38 -24 -24 48 -14 1 10 -12 -1 -6 -1 -2
w bevrijden	10 -4 0 4 -3 -3 10 -6 0 0 -1 0 0
w bewaken	-5 -5 -7 -1 2 3 -2 5 -4 -2 -1 0 0
w bewaren	12 6 -6 4 6 -13 -1 10 -3 -1 0 0 -1
w beweging	-9 -3 0 5 -2 0 -2 -1 -1 -1 2 0 0
w bewoner	-14 -4 10 -2 -5 9 -9 12 -8 0 4 -1 -1
w bewust	28 3 0 10 -6 -11 -5 13 -3 -2 6 0 -1
w bezig	3 -1 -4 6 0 -5 -2 -1 -1 0 4 0 0
w bezitten	-6 -2 0 -2 0 4 -1 4 -5 0 0 0 0
w bezoeker	-2 10 -8 -2 5 -3 -1 4 -1 0 -1 -1 0
w bezorgen	8 -3 -3 4 -2 -2 -1 1 1 -1 -1 1 -1
w bibliotheek	3 8 -5 0 3 -4 4 -8 10 -3 -1 0 -1
w bidden	-4 -5 -9 0 0 5 0 -4 0 0 0 0 0
w bieden	24 -1 18 6 -8 -8 -9 -28 69 -6 -10 -1 -4
w bier	8 1 -3 3 -1 -4 0 3 1 -1 -1 0 0
w bij	5 4 11 8 -3 -10 36 -5 -6 6 -11 -1 -15
w bijdrage	-8 8 6 -5 5 -1 1 9 -11 -1 3 0 0
w bijdragen	-19 -10 18 -9 -2 13 -2 7 -7 -2 -2 0 3
w bijeenkomst	-5 6 0 -3 3 0 0 2 -1 0 0 0 0
w bijna	-6 4 2 -3 2 1 -1 -4 7 0 -1 0 0
w bijstaan	7 0 -3 3 -1 -3 0 3 -2 -1 2 0 -1
w bijzondere	3 3 -1 0 0 0 0 -3 8 -2 -1 0 -1
w binnen	-2 -10 10 -3 -16 19 -1 -1 8 2 -6 1 -3
w binnenstad	-20 14 0 -10 7 4 -2 1 5 -1 -2 0 -1
w blad	-5 6 -1 -2 3 0 0 1 0 0 0 0 0
w blijven	-5 -16 7 -5 -5 13 2 -21 13 2 3 -2 -1
w blik	-12 -3 6 -5 -1 8 -1 0 -1 0 0 0 0
w bloed	1 0 2 0 0 -1 -1 -4 6 0 0 0 0
w bloeien	-8 -2 5 -4 -1 6 0 2 -1 -1 -1 0 0
w bloem	-4 -3 3 -2 -1 4 -2 1 -6 -2 7 0 0
w bodem	-9 -6 4 -4 -1 7 -1 4 -3 -1 -1 0 0
w boer	-1 2 -2 -1 1 1 6 -2 0 -2 0 -1 -2
w boodschappen	8 2 -2 3 0 -4 10 -4 -1 -2 -1 0 0
w boom	11 8 13 -1 -2 -5 2 11 -2 -2 -2 4 -2
w boompjes	1 1 8 -2 -1 1 -2 -9 22 -7 -1 0 -1
w boot	2 -6 2 0 -3 4 0 -2 3 0 0 0 0
w bos	5 2 2 1 1 -4 8 -4 1 -1 -1 0 0
w bouw	-8 -3 1 -3 0 5 1 2 -5 -7 9 0 -2
w bouwen	-8 3 -2 6 -2 -2 -1 23 -9 -4 -7 -2 -1
w bouwmateriaal	1 0 0 0 0 0 5 -2 10 -11 -2 0 0
w boven	3 -7 1 1 -11 10 -3 -1 -4 6 2 0 -1
w branche	5 1 -1 2 -1 -1 -1 -2 -1 9 -2 0 -2
w brand	-1 -6 -2 1 2 0 3 0 -3 -1 0 0 -1
w branden	-5 -8 -3 -1 -1 6 -1 -3 0 0 0 0 0
w brandweer	1 -1 5 -1 1 -1 -2 6 0 -2 -1 0 -1
w brede	5 -4 -6 3 1 -3 -1 1 -1 -1 1 0 0
w brengen	5 12 -1 -2 8 -9 -7 41 -16 -6 -4 -3 -2
w bron	-5 -2 -5 -2 9 -4 -2 -4 -2 -1 7 0 -1
w brood	3 5 -10 1 1 -2 -4 0 3 -2 -1 0 3
w brugge	1 0 10 -1 -2 0 -2 7 -1 0 -1 0 0
w brussel	8 0 -3 3 -1 -3 -1 0 -1 -2 -2 0 7
w buiten	1 6 6 -5 0 2 -5 6 7 -4 -5 0 5
w buitenland	6 -2 -4 3 0 -3 0 2 0 -1 -1 0 0
w bundelen	1 3 5 -1 -1 -1 -1 7 -1 0 -1 0 -1
w burger	-27 4 7 -13 -2 18 6 2 0 -3 -6 -1 -3
w bus	6 -2 -3 3 -2 -1 -4 1 1 0 -1 0 4
w buur	-8 -5 -5 -2 0 7 -4 2 0 -2 0 0 -1
w buurt	-17 -5 2 -9 4 10 -3 6 -7 -2 -1 0 3
w café	8 0 -3 3 -1 -3 0 -3 -1 6 -1 0 0
w centraal	-6 -12 -13 20 -6 -7 4 -4 0 -2 -3 -1 -1
w chauffeur	2 6 -1 0 2 -4 -2 -2 6 3 -2 0 0
w chocolade	-20 -7 1 -9 -1 16 0 -1 -3 0 0 -1 0
w christelijke	-5 -6 -8 -1 1 5 -1 5 -6 -1 0 0 -1
w christus	6 -1 0 2 -2 -1 -1 9 -4 -1 -1 0 -1
w cijfer	-6 -6 -2 -1 -3 7 8 -4 -6 -1 0 0 -1
w circulair	6 0 -2 2 0 -3 0 -3 -2 1 0 -1 6
w circulaire	-2 17 -1 -3 4 -4 -1 2 -1 -2 8 0 -2
w club	17 2 -12 7 4 -13 -1 -1 -3 -1 8 0 0
w coachen	3 2 9 0 -2 -1 13 -5 -3 0 -1 0 0
w collectie	-8 0 -4 -3 6 -1 1 2 -3 -1 -2 0 0
w collega	-4 -4 2 -2 -1 4 1 -11 8 4 -2 0 -1
w comfortabel	-7 -1 6 -4 0 4 1 0 -1 0 0 0 0
w communicatie	3 -2 5 1 -2 -1 8 -5 -2 4 -2 0 -2
w community	-3 9 -1 -2 3 -2 -2 -1 -1 0 6 0 0
w component	6 1 0 2 0 -3 -3 3 6 -1 -2 0 -1
w concert	-5 9 -1 -3 3 -1 5 0 -4 -1 1 0 0
w concurrentiekracht	-2 0 -2 -2 4 -1 -1 -1 -1 6 0 0 -4
w contact	1 5 4 -1 0 -1 -8 15 -2 1 -2 0 -1
w controleren	-2 14 -3 -2 5 -5 -5 7 -1 -1 3 0 -1
w coöperatie	-2 -4 15 -2 -4 4 2 1 0 -1 -1 0 0
w creëren	1 -6 3 0 -4 5 -3 -3 3 -1 6 0 -1
w criminaliteit	-5 0 -4 -4 10 -4 0 -2 0 0 0 0 0
w crises	-4 -5 2 -1 -4 7 0 -1 0 0 0 0 0
w cultureel	3 5 -2 1 1 -4 -2 6 -1 -1 -1 0 0
w culturele	-12 7 1 -6 6 0 1 2 -3 0 0 0 0
w cultuur	15 2 -4 4 -2 -5 -6 -8 -1 -2 -3 -1 25
w cursus	-1 16 8 -4 -1 -1 -3 8 3 -1 0 0 -1
w daar	1 -9 -12 0 -3 8 0 -5 -4 7 -4 -1 2
w daarbij	-3 -3 -10 2 12 -10 -1 0 -3 4 -1 0 -3
w daarbuiten	4 0 -3 1 3 -4 -1 -6 8 0 0 0 0
w daardoor	-19 -3 25 -10 -2 12 -2 1 5 -1 -1 0 -1
w daarmee	-13 12 13 -8 -1 7 5 -4 6 -1 0 0 -2
w daarna	-7 -1 13 -4 -1 4 5 -1 -1 0 0 0 -1
w daarnaast	9 -4 -4 5 -2 -3 -3 2 0 -1 -1 4 -1
w daarom	16 8 17 4 5 -19 -1 10 8 -3 -4 0 0
w daarvan	6 -4 -2 3 -2 -2 0 -1 -1 0 0 0 3
w daarvoor	1 8 9 -2 -1 -1 1 7 -3 -1 -2 0 3
w dag	8 4 -17 16 3 -17 17 -9 12 -7 -8 -2 -5
w dagelijks	24 10 1 4 0 -12 -4 20 -2 -3 -1 -1 -1
w dak	-3 -8 6 -5 -11 17 -3 5 -3 6 -7 4 -4
w dan	10 -17 -15 12 -13 6 0 -5 3 4 -1 -2 -5
w dat	1 -7 4 -4 -15 20 -4 1 7 -1 -5 -6 8
w data	-5 -7 2 -4 -2 9 -6 1 7 -1 -1 -1 -2
w datagedreven	15 3 -4 4 -1 -7 -1 -6 -1 -3 -3 -2 19
w de	-16 10 -25 -15 34 -11 -4 -1 5 17 1 -20 -5
w delen	7 -3 26 -2 -12 6 -5 5 15 -3 -2 -1 -2
w delta	-8 -3 4 -4 -2 7 0 1 -1 0 -1 0 0
w dementie	16 0 1 5 -3 -7 -1 5 -1 0 2 0 0
w democratie	-15 0 -7 -5 13 -2 0 -4 0 0 0 0 0
w den	-2 -3 3 -1 -4 5 -2 10 -4 -1 -3 0 -1
w denken	-2 -16 -20 18 0 -8 10 -9 -6 -3 -2 -1 1
w deur	-11 -10 -4 -3 -2 11 -3 6 -3 -2 -2 -1 -2
w deze	-15 4 0 -6 2 6 -4 1 -2 -1 5 0 0
w dezelfde	0 1 9 -2 -1 1 0 -3 4 -2 -1 0 4
w dicht	-1 -3 0 -2 -2 5 -4 -1 -2 8 -2 -1 -1
w dichtbij	-9 -5 -4 8 -1 -2 -1 -5 -4 -1 -1 0 7
w dichten	18 -3 5 3 -12 4 -1 2 -1 -2 0 8 -1
w dichterbij	-12 -2 -7 -4 9 0 0 -2 -2 0 0 0 -1
w die	20 10 9 -4 -10 3 -3 7 18 -11 8 -9 1
w dienen	12 -4 -2 5 -4 -3 11 -3 -4 1 -3 0 -1
w dienst	14 4 1 4 1 -10 0 8 -12 3 3 -1 3
w dienstbaar	-3 5 0 -2 11 -9 -1 -4 -2 0 7 0 0
w dienstverlening	9 0 -3 3 -3 -2 4 -6 -2 9 -2 0 -1
w dier	-16 -17 -5 -5 3 12 -3 -6 3 -1 -1 0 -1
w dierenwelzijn	-3 1 -4 -1 6 -4 0 -1 0 0 0 0 0
w digitaal	20 2 -2 6 -3 -9 -5 -8 1 -5 -4 -1 27
w digitale	7 -6 6 1 -6 3 -1 1 -13 0 10 6 -2
w dijk	7 7 -3 2 -1 -4 -1 3 2 -1 0 0 0
w diploma	-7 -3 -1 -3 -1 7 -5 5 -1 -1 -1 0 0
w dit	24 0 2 8 -6 -8 -5 -4 -5 -3 2 14 7
w docent	6 -2 -5 3 -1 -2 2 -1 -1 0 0 0 0
w doel	-13 18 8 -11 10 -3 3 10 6 -2 -17 2 1
w doen	-10 -9 -6 8 -9 7 20 4 -2 -6 -12 -4 -6
w donker	-8 -3 1 -5 -1 8 0 -1 -1 0 0 0 0
w door	-22 64 38 -12 9 -17 21 34 -8 -10 -4 2 -14
w doorbreken	-9 7 -4 -4 9 -3 -1 -3 -1 -1 0 0 4
w doorgeven	-6 14 -4 -4 10 -7 0 9 -6 -1 0 -1 -1
w doorstroming	0 -1 0 0 0 0 0 7 -6 0 0 0 0
w dorp	1 -18 11 -1 -10 12 1 5 -5 -8 10 -1 -3
w dorpskern	-9 -1 -5 -3 8 -2 0 -2 0 -1 0 0 0
w draaien	-5 -6 -4 3 -1 1 -4 -3 3 -1 -1 -1 4
w dragen	-11 5 13 -8 -5 11 -6 6 6 -2 -2 0 -1
w drempel	-10 -1 1 -4 1 5 -1 2 -2 0 -1 0 -1
w drenthe	20 5 1 7 -3 -10 -1 -2 0 -1 10 0 0
w drie	16 0 -1 5 -3 -6 -7 0 5 -3 -4 3 11
w drijven	-6 -4 -4 4 1 -2 -1 3 -4 0 -1 0 0
w dringen	-19 30 -12 -10 22 -13 -1 0 4 -1 -1 0 -1
w drinkwater	-11 -8 -2 -4 -1 10 -1 -3 0 -1 0 0 0
w droge	-6 -10 -8 -1 -4 11 -1 1 -4 -1 -1 0 0
w dromen	-16 -9 12 -1 -8 12 -4 -2 6 -3 2 0 -2
w drone	-12 11 3 -7 5 1 -1 2 2 -1 -1 0 -1
w droog	-3 -2 6 -2 -2 4 -1 -5 -2 10 -1 0 -1
w duidelijke	0 2 9 -1 -1 0 -1 -2 6 0 -1 0 0
w durf	1 -3 -4 7 -1 -5 -1 3 0 0 0 0 -2
w durven	-5 -7 0 -1 -3 6 -2 -6 -1 -1 8 0 0
w duurzaam	-16 11 6 -16 21 -6 3 -9 -1 3 3 -1 2
w duurzame	-17 3 12 -10 7 4 -1 6 -4 3 -2 0 -2
w dé	20 -2 -5 8 -3 -8 -7 -8 -4 21 5 0 -3
w echt	8 2 -6 3 0 -4 -3 -5 -1 13 -1 0 -1
w echte	22 4 1 7 -2 -12 -2 -4 10 3 0 0 0
w economie	-18 12 3 -9 5 5 -2 3 -4 2 2 0 -1
w een	-7 7 47 -10 -27 25 -31 -8 16 -11 33 8 4
w eenvoudig	22 5 6 6 -2 -13 2 -5 17 -1 -2 0 -1
w eenzaamheid	-7 3 -3 -3 8 -3 -4 1 3 -1 0 0 0
w eerlijk	-15 3 -3 -5 11 -2 -4 -1 6 -1 -3 0 -2
w eerlijke	-10 -4 12 -4 2 3 -1 1 6 -3 -2 -1 -2
w eerlijker	-5 13 0 -4 5 -3 -2 -2 7 0 0 0 -1
w eerst	5 1 4 1 -1 -3 -3 6 -2 -1 -3 0 6
w eerste	26 -2 -4 10 -3 -12 4 5 -14 7 -1 8 -4
w eigen	-16 4 2 -8 -7 18 -12 11 0 -8 -7 -4 17
w eigenaarschap	3 0 -1 2 0 -3 -1 -1 -1 -1 -1 -1 6
w eigentijds	8 1 -3 3 0 -4 0 -1 3 0 0 0 0
w eilandjes	2 0 -1 1 0 -1 -1 -2 -2 -1 -1 0 7
w eind	8 -2 0 3 0 -4 -2 -2 1 -1 3 5 -2
w einddoel	-7 2 18 -5 -1 3 1 0 3 0 0 0 0
w einde	3 4 0 0 2 -3 -1 -1 -1 -1 -1 7 -1
w elk	-24 -25 -7 6 -5 14 -9 9 -10 -1 -1 -2 0
w elkaar	-1 -2 6 13 -5 -9 -17 13 5 -6 11 -2 -4
w elke	-22 -15 -4 1 -11 19 1 11 4 -5 -9 0 -11
w en	-1 31 -6 3 -7 -1 -6 13 21 -4 -2 -20 4
w energie	-22 -7 -14 -8 12 7 0 -6 -3 -2 -4 2 1
w energietransitie	1 8 6 -1 -2 0 -3 2 7 -1 -1 0 -1
w energievoorziening	-12 -5 13 -6 -2 9 2 -1 0 0 -1 0 0
w enkele	-7 -4 -2 -2 -1 7 0 -2 1 -1 -1 0 -1
w er	23 -11 3 0 -11 7 24 1 -1 -4 -14 -2 0
w erbij	-10 -6 2 -4 -3 10 3 -7 -2 -1 -1 6 -3
w erfgoed	-15 13 -2 -7 9 -1 -1 5 -2 -1 -1 0 0
w ernaar	9 -1 4 2 -1 -4 1 1 -1 3 1 0 -1
w ernstige	-8 11 0 -4 4 -1 4 -2 0 0 0 0 0
w erop	-2 -1 6 -2 3 -3 6 -1 -2 0 -1 0 0
w ertoe	-6 -3 -2 -2 0 5 1 -1 -1 -1 -1 0 0
w ervoor	-10 4 0 -5 2 5 -4 5 -2 -1 -1 -1 3
w eten	11 -4 19 -2 -8 4 -8 -1 15 3 -1 -1 -2
w even	0 -5 -8 3 -2 3 7 -3 -4 -1 -1 -1 -1
w eén	12 1 0 3 -1 -5 -4 -6 4 -4 9 -2 6
w fabriek	8 2 -2 3 -1 -4 -5 2 -2 -1 -1 -1 10
w familie	12 -2 2 4 -3 -4 -7 -4 2 7 5 0 0
w familiebedrijf	2 0 1 0 -1 0 -1 0 -4 0 6 0 -1
w festival	4 2 1 1 -1 -1 -1 6 -2 1 -2 0 0
w fiets	-9 0 -5 -3 9 -2 -1 1 0 -1 -1 -1 -1
w fietsen	-1 -1 10 -1 -2 2 -1 3 -1 0 1 0 0
w fietser	-9 -6 8 -4 -4 9 -1 -1 -1 -1 3 0 0
w fijnste	15 3 2 5 -4 -6 -2 -5 3 12 -3 0 -1
w financieren	-1 7 3 -2 2 -2 -2 7 -1 0 0 0 0
w financiële	-8 5 -4 -4 3 2 8 -7 2 -1 -2 -1 -1
w fraude	-8 9 -2 -4 6 -1 0 1 0 0 0 0 0
w friesland	-9 -4 -1 -3 0 6 0 0 -2 0 0 0 0
w fuiken	-1 0 0 0 1 0 0 -5 0 0 0 6 0
w functioneren	-5 8 3 -3 1 1 -1 3 0 0 0 0 0
w gaan	-3 2 -13 0 7 -3 -17 -3 -15 8 2 1 19
w garnalenvissers	-4 0 8 -4 0 3 0 -2 2 0 2 0 0
w gas	-6 -4 12 -3 -5 8 1 -4 2 -3 -1 0 6
w gast	11 1 -6 4 0 -5 -1 -3 -1 2 5 0 -1
w gastvrije	22 2 -4 7 -4 -9 -3 -5 0 6 10 0 -1
w gaten	-8 5 -3 -3 3 2 -1 1 -2 0 1 0 0
w gebeuren	7 -4 -2 3 -2 -1 1 0 -1 0 0 0 0
w gebied	16 11 -9 5 6 -15 -2 6 -1 -1 4 -1 -2
w geboren	-6 -1 5 -3 0 4 1 -1 0 0 0 0 0
w gebouw	-10 -3 7 -4 -1 7 -2 4 -2 0 -1 0 0
w gebruik	-15 4 -5 -6 10 0 -3 3 2 -2 -3 0 -1
w gebruiken	-21 -1 0 -10 4 11 -2 0 0 -1 -1 0 -1
w geduld	19 5 0 6 0 -12 -4 4 10 -1 -2 0 -2
w geen	-24 -7 22 -14 -8 24 -6 -6 20 -4 -6 -2 2
w gegeven	4 1 5 0 -1 -1 -4 12 -7 5 -3 0 -1
w geld	-9 -7 3 -6 -2 11 4 7 -7 -3 -2 -1 -1
w gelijk	-4 5 -5 -4 12 -7 0 1 -1 -1 0 0 0
w gelijke	-26 -9 -1 -10 3 16 -1 -4 -2 -1 -1 0 0
w geloof	4 0 4 1 -2 -1 -1 7 -4 -1 2 0 -1
w geloven	-18 -16 4 13 -10 5 -2 6 -11 -2 3 0 -1
w gemeenschap	-6 4 4 -4 1 2 -1 0 1 -1 3 0 -1
w gemeente	-11 -25 18 -7 -7 18 6 3 -1 -4 -4 -2 -2
w geneesmiddel	-7 -3 0 -4 0 6 0 -1 0 0 0 0 0
w generatie	-19 -8 -8 -8 9 8 -8 -3 1 -3 2 -3 6
w genezen	-4 -7 9 -6 -8 14 -1 1 0 0 0 0 0
w genieten	10 0 -7 4 0 -5 1 -4 0 0 4 0 0
w genoeg	-11 -5 -1 -4 -1 9 -1 -2 -1 0 0 0 0
w gerecht	9 1 -3 3 0 -5 -1 -2 3 -1 4 0 -1
w gerechtigheid	-10 -2 4 -11 -1 14 0 -1 -1 0 0 0 0
w gereedschap	8 1 -2 3 -1 -4 -1 -7 11 0 -1 0 0
w geschiedenis	10 -4 2 4 -7 1 -1 10 -2 -1 -2 0 -1
w gesjouw	-9 -3 1 -5 0 8 0 -2 0 0 0 0 0
w gesprek	-1 -11 -1 8 -4 0 -3 20 -16 -1 -2 0 -1
w gevel	2 0 0 1 0 -1 -2 15 -6 -2 -3 -1 -1
w geven	3 26 -13 -3 18 -18 11 22 -12 -10 -7 4 -4
w gewoon	-17 -13 2 -1 -8 16 7 -6 -4 -3 2 -1 -2
w gezamenlijke	-3 6 -2 -2 4 -2 4 -2 -1 0 0 0 0
w gezellige	7 0 -2 3 -1 -3 -1 -3 2 -1 5 0 0
w gezelligheid	13 4 0 4 -1 -8 0 -3 5 0 3 0 0
w gezelligste	0 -2 1 0 -2 3 0 -4 -1 9 -3 0 0
w gezicht	7 2 4 1 -1 -3 -5 -5 4 3 -1 -2 10
w gezin	-3 -11 5 -2 -5 10 18 -15 1 -4 -3 3 -4
w gezond	-27 -6 5 -12 2 17 -2 -1 1 4 -4 0 -3
w gezonde	-15 -7 11 -9 -3 15 -4 -4 -5 12 2 -1 -3
w gezondheid	-11 1 0 -6 7 2 -2 5 -4 -1 1 0 -1
w gezondheidszorg	-11 0 1 -4 2 4 -1 5 -2 -1 -3 0 -1
w gif	17 2 -4 6 -1 -9 -1 -9 14 0 0 0 0
w god	11 -2 -8 9 -1 -8 -2 7 -5 -1 3 0 -1
w gods	3 -2 -6 8 -1 -6 0 0 -1 0 1 0 0
w goed	5 -4 -24 26 -7 -13 8 4 6 -6 -11 -2 -5
w goede	17 -9 -3 16 -7 -10 -5 1 6 -1 4 -1 -4
w graag	-9 -7 -6 -3 -1 10 0 -2 -2 -2 1 0 -1
w gratis	14 4 5 4 -1 -8 -6 -11 24 4 -2 -1 -1
w grens	-14 -2 1 -6 5 5 -3 0 1 -1 -1 0 0
w grip	6 -5 -3 3 -3 0 10 -5 -1 -1 -1 -1 -1
w groei	16 -2 -6 14 -6 -10 -1 -6 -4 8 6 0 -2
w groeien	29 6 13 7 -11 -8 16 -2 -3 -10 0 4 7
w groeiende	-6 9 -2 -3 4 -1 0 1 -2 1 2 0 -1
w groen	-11 -4 5 -5 -1 9 -1 -2 1 -1 0 0 0
w groene	4 7 2 -2 -3 3 -1 -1 4 8 -3 -1 -2
w groener	-15 -3 11 -9 -2 14 -1 2 -1 0 -1 0 -1
w groente	13 0 -1 5 -3 -5 -1 3 2 -2 2 0 -1
w groep	10 -1 0 3 -3 -2 -1 5 -4 0 3 0 -1
w grond	-10 6 -7 -4 11 -4 -1 1 -1 -1 -1 0 0
w groot	0 7 -2 2 0 -3 6 -9 -4 -3 13 0 -1
w grootste	5 0 -2 2 0 -2 -1 -2 2 6 -1 -1 -2
w grote	-18 6 -3 -9 12 1 -2 2 0 4 -4 -2 -2
w haag	-2 -3 3 -1 -4 5 -1 11 -3 -2 -3 0 -1
w haar	7 -1 6 0 -4 0 -2 15 -9 -3 5 -1 -1
w halen	0 7 2 -3 9 -8 0 18 -4 -5 -3 -1 -3
w halveren	19 -5 3 7 -10 -1 -1 -5 -2 8 0 -1 5
w hand	11 -4 1 2 -5 0 -7 -2 -3 10 10 -2 -5
w handschriften	-6 -4 1 -2 -3 6 0 0 0 -1 0 0 -1
w hard	-9 -6 -1 -3 0 6 -3 3 -3 -1 0 0 0
w hart	-3 0 0 18 -10 -8 2 -9 -2 0 10 -1 -2
w hartje	3 0 0 1 0 -1 -4 -3 5 -1 6 -1 0
w haven	-3 -3 -1 -1 -5 7 0 -1 -1 2 -1 0 0
w hebben	-1 -16 5 -7 -8 18 1 -11 14 -13 2 12 -8
w heel	14 0 6 4 -5 -4 -2 -3 -2 -1 15 0 -1
w heen	0 -2 1 0 -1 1 2 -7 1 -2 2 0 4
w helder	-11 -3 4 -5 -1 8 2 -3 -3 1 -1 0 0
w heldere	-3 -3 -4 0 -1 4 9 -5 -4 0 -1 0 0
w hele	-19 -3 -4 -8 1 13 0 -6 2 -4 2 -2 1
w helpen	38 10 -12 12 1 -22 54 -39 -5 -7 -4 19 -10
w hem	2 -4 -9 1 -1 3 -2 -9 6 -1 3 0 -1
w hen	19 6 3 5 -2 -10 18 3 -5 -3 -5 -1 -2
w herkennen	-6 -3 -1 -2 -1 5 3 -1 -2 0 -1 0 0
w herstel	-6 7 -4 -4 3 2 2 -2 -2 -1 3 0 -1
w herstellen	-16 4 -3 -7 11 -1 -4 4 -4 -2 -1 0 3
w het	4 2 3 -9 17 -10 26 12 1 5 -15 -11 -16
w hij	-16 0 24 -10 -1 9 0 9 -6 -1 1 0 -1
w hoe	-5 -6 -6 2 -3 5 2 -1 0 -1 -3 0 -1
w hoek	5 1 0 1 -1 -1 -2 -6 9 -1 3 0 -2
w hoeven	-22 -11 9 -9 -4 19 -10 3 3 -1 -1 -1 1
w hoger	-14 2 -9 -5 18 -8 -1 -6 3 -1 -1 0 -1
w hogere	5 -5 -3 3 -3 1 0 -2 -2 6 -2 0 0
w honderd	-15 -9 -3 -3 -3 13 -4 -7 -7 5 3 6 -1
w hoofd	-10 -6 1 -4 -2 10 0 -6 3 -1 0 0 -1
w hoog	6 -2 -1 2 -1 -2 -1 1 2 0 -2 0 2
w hoogwaardige	6 2 1 2 -1 -3 -2 -1 11 -2 -2 0 -1
w hooi	8 0 3 -2 -1 0 -1 -4 10 0 -1 0 0
w hopen	-8 -5 8 -3 -2 7 1 -1 -1 0 0 0 0
w horen	-28 -5 19 -10 9 5 -1 2 -1 1 1 -1 -4
w horizon	-1 1 5 -1 -1 0 -2 1 -2 -1 -1 7 -1
w hospice	7 1 -1 3 -1 -4 0 -2 2 0 2 0 0
w hotel	7 2 1 0 -1 -2 0 -4 -4 2 10 0 -1
w houden	-19 -2 -2 -10 10 7 -5 12 -13 0 1 -1 -1
w hout	-1 -7 1 6 -2 -2 -2 0 2 -1 -1 0 0
w huis	20 4 8 -1 -6 -1 -6 -4 12 1 11 -2 -3
w huisarts	4 7 -4 1 0 -3 6 3 -2 -2 -1 -2 -1
w huishouden	-11 -4 2 -4 -1 8 2 -6 0 -1 -1 3 0
w hulp	-2 0 3 -2 -2 3 -3 -4 7 -1 -2 0 4
w hulpmiddel	-6 12 -6 -3 6 -3 -2 3 0 0 -1 0 0
w hun	-15 12 11 -15 1 12 22 -10 -10 5 -3 1 -1
w huur	5 1 0 2 0 -3 0 -4 6 0 0 0 0
w huurder	4 1 11 -2 -1 -1 -4 -3 16 -2 -1 -1 0
w hypotheek	5 0 -3 2 0 -2 10 -7 -2 -3 3 0 -1
w ict	0 -7 -6 2 3 -2 2 -6 2 0 0 0 0
w ideaal	-6 -2 3 -3 0 4 -1 2 -1 -1 0 0 0
w ieder	-1 -1 16 -7 -5 8 1 -4 9 -2 4 -1 -2
w iedere	9 -5 -1 1 -3 1 6 8 -1 -1 -8 -2 0
w iedereen	-47 -19 41 -33 -17 55 -3 -3 12 2 -8 -3 -4
w ieders	-4 1 -3 -1 3 0 8 -4 -3 -1 0 0 0
w iemand	4 -2 -7 2 -1 0 0 0 1 0 -1 0 0
w iets	11 1 1 3 -2 -5 2 2 -1 5 -2 -1 -1
w ijveren	-7 -4 -8 -1 2 4 -1 0 -1 0 -3 0 0
w imker	-8 4 -3 -3 6 -1 -2 2 -1 -1 -1 0 0
w impact	-12 6 -4 -5 16 -8 1 -3 -1 -1 -2 0 3
w in	12 -7 12 -1 -7 4 -1 -3 -5 15 1 4 -6
w informatie	10 -6 2 4 -5 -1 5 -2 5 -2 -4 0 -1
w infrastructuur	6 -2 -2 3 -1 -2 -1 0 -4 5 1 0 0
w inkomen	-7 -10 -8 -1 -2 10 -5 -1 4 -1 -2 0 -1
w inkopen	-1 0 2 -1 0 1 1 6 -4 -1 -1 0 0
w innovatie	8 -1 -4 3 -1 -3 -5 6 -2 2 3 0 -2
w innovatieve	-2 -3 8 -2 -2 3 -1 4 -4 -1 2 0 0
w inspectie	-1 0 2 -1 -5 6 0 2 -1 -1 0 0 0
w inspireren	2 -2 7 0 -2 0 -3 5 -2 0 4 0 -1
w installateur	1 0 0 1 0 0 -8 5 2 3 -1 0 -1
w installatietechniek	8 -1 1 3 -3 -2 -1 -7 3 6 1 0 -1
w instituut	0 3 -1 0 1 -1 -1 -4 6 0 0 0 0
w insuline	7 3 1 2 0 -5 -1 -3 7 0 0 0 0
w internationaal	-2 7 0 -2 3 -2 7 -6 -3 2 -3 0 5
w internationale	-1 -2 -2 0 2 -1 -2 -3 -3 9 -1 0 0
w investeren	-1 10 4 -2 1 -2 -2 7 -1 -1 2 0 0
w invoering	-1 1 7 -1 -1 1 9 -2 -2 -2 -1 0 -1
w inwoner	-34 -15 17 -15 -7 30 1 -21 1 2 0 -1 9
w inzamelen	-8 11 1 -4 4 -1 0 5 -3 0 0 0 0
w inzet	-8 5 4 -4 2 2 -4 -3 10 -1 0 0 -1
w inzetten	11 2 -2 4 0 -7 -1 4 -1 -1 3 0 -1
w inzicht	-5 8 2 -3 3 -1 14 -6 -3 -1 -1 0 -1
w isoleren	-5 4 5 -3 1 1 -2 7 -2 0 -1 0 0
w jaar	20 -7 -2 4 -8 2 -8 -10 -23 9 -5 24 16
w jaarlijks	6 7 2 -1 -2 -1 -1 1 -3 -1 -1 10 -1
w jagen	-11 3 -5 -4 9 -1 -1 -8 2 0 4 0 0
w je	2 -21 -13 15 -11 4 4 -18 19 -9 9 -3 -10
w jezus	13 2 -3 5 1 -9 -2 4 -4 -2 10 -1 -3
w jij	13 2 -4 4 0 -7 1 7 -2 0 -1 0 -1
w jong	-2 -9 -6 -1 -4 9 -3 -4 0 0 5 0 -1
w jonge	8 0 9 1 -5 0 8 10 -8 -2 -2 -1 -1
w jongere	5 14 -10 0 5 -7 8 0 -3 -4 -3 -1 5
w jou	3 -3 -3 9 -4 -4 6 -3 -2 -1 -1 0 -1
w jouw	7 1 7 1 -2 -2 4 2 -3 -6 12 -2 -3
w juiste	-11 -6 -1 1 -2 6 -1 4 -3 -1 -3 0 0
w kaart	-6 -3 -2 -3 1 4 2 -3 -1 0 0 0 0
w kanker	-8 10 -7 -8 14 -5 1 0 0 -1 0 0 0
w kansarme	3 -2 -6 2 -2 1 0 0 -1 0 -1 0 0
w kansenongelijkheid	-8 3 -3 -4 8 -1 -1 -1 0 0 0 0 0
w kantoor	14 4 3 4 -2 -7 -9 4 -7 6 5 -1 8
w karakter	-4 1 -2 -2 4 -1 -2 8 -3 -1 -2 0 -1
w karnen	-2 7 3 -6 2 2 12 -9 4 -1 -1 -3 -1
w katholieke	9 1 -4 4 0 -5 0 -1 -1 0 4 0 0
w keer	-13 -6 7 -6 -2 11 0 -2 -2 0 -1 0 2
w kelders	-10 -5 3 -4 -2 9 -1 0 -1 0 0 0 0
w kempen	3 1 1 1 -1 -1 -2 -9 7 10 -3 0 -2
w kennen	7 0 -1 2 -1 -2 -4 2 4 -2 4 -1 -3
w kennis	8 11 -6 1 2 -7 -2 -1 2 -4 10 -1 -2
w kenniscentrum	7 0 5 2 -3 -3 -2 -3 3 -6 12 0 0
w keren	-6 5 -4 -3 11 -7 -1 -1 4 -1 0 -1 -1
w kerk	-15 13 -2 -7 7 1 -1 -2 -3 -2 8 0 -1
w kerntaak	13 -2 -1 5 -4 -4 1 -1 4 -1 0 0 0
w kernwaarde	-8 -5 -7 8 0 -2 0 -1 -1 -1 0 0 -1
w keten	-18 -5 5 -7 -2 14 -2 0 -4 -1 -1 0 2
w keus	6 1 0 2 -1 -2 -1 -2 4 4 -1 -1 -1
w keuze	10 -2 -7 5 -3 -2 1 -4 -2 5 1 0 -1
w kiezen	2 -3 2 1 -3 3 11 -14 1 5 -3 0 0
w kijken	-3 -4 9 0 -2 3 -4 4 5 -1 -2 0 -2
w kilometer	-4 0 6 -2 -2 3 -1 7 -2 -1 -1 0 -2
w kind	-16 -18 17 0 -15 19 -8 8 17 -9 0 -3 -8
w kinderopvang	0 -3 -8 1 4 -3 -1 -3 3 0 -1 0 -1
w klaar	3 0 -1 0 -1 0 10 1 -4 -2 -3 0 -1
w klant	11 -9 -6 2 -4 2 13 -14 -16 11 15 -4 -7
w klas	-12 -2 12 -6 -1 7 3 0 -2 0 -1 0 0
w klauwen	-6 2 12 -5 0 3 0 3 0 0 0 0 0
w kleding	-3 -3 -1 -1 -1 4 -1 -8 9 0 -1 0 0
w klein	3 2 -7 5 -2 -2 12 -12 0 -3 4 -1 -2
w kleine	15 -5 1 2 0 -4 6 -9 2 0 3 4 -3
w kleinkinderen	-9 -2 4 -4 0 5 -1 -3 4 0 -1 0 0
w klimaat	-4 6 2 -2 2 -1 0 5 -2 0 0 0 0
w kloof	-6 -6 -3 -1 1 4 -1 -2 -1 0 0 0 0
w kloppen	-3 -9 -9 0 -3 8 2 -2 -4 0 -1 0 0
w kmo	9 -2 2 3 -4 -1 11 -5 -1 -1 -1 0 0
w knappen	1 0 2 0 -1 0 -1 7 -3 0 0 -1 -1
w koel	-10 -3 2 -4 0 7 1 1 -3 -1 0 0 -1
w koeler	-12 -3 13 -6 -2 9 0 0 0 0 0 0 0
w koelere	-9 0 13 -5 -2 6 -1 8 -2 -1 -2 0 -1
w koepel	-10 -2 0 -4 7 0 -1 -1 0 0 0 0 0
w koffie	5 -2 3 4 -2 -4 -4 -7 6 6 1 0 -1
w koken	7 3 -2 2 1 -5 -1 3 -2 0 3 0 0
w komen	-18 -12 -2 9 0 -1 -2 11 -7 -3 -1 -1 -5
w komende	6 1 2 2 -3 -1 -4 -4 -3 2 -3 -1 14
w koor	4 2 0 1 -2 -1 -1 7 -2 0 -2 0 0
w kop	-6 0 -3 -3 6 -1 0 -2 1 0 0 0 0
w kopen	3 9 6 -2 1 -5 4 0 4 -1 -1 -1 -1
w koper	-2 -1 6 -1 -1 2 -1 -1 3 0 -1 0 0
w koploper	3 9 2 -1 0 -3 0 -1 -1 8 -2 0 -2
w koppelen	1 10 7 -2 -2 -1 -7 21 -5 -1 -3 0 -1
w korte	6 -1 -6 10 0 -9 -3 -3 2 -1 3 0 1
w kost	1 -3 -6 10 -1 -7 0 -2 -3 0 3 0 0
w kraan	-7 -3 0 -3 -1 6 -1 -2 -3 -1 5 0 0
w kracht	-3 2 -9 6 -2 -1 4 -2 -2 -2 1 0 -2
w krijgen	-12 -4 0 -7 15 -5 -3 -11 11 3 -3 5 -5
w kritische	6 2 1 2 0 -4 -1 6 -1 0 -1 0 0
w kuilen	21 1 7 3 -11 0 -1 3 0 -2 0 8 -1
w kunnen	18 -9 -6 4 -18 13 22 -1 9 -10 -13 -5 -2
w kunst	-16 11 3 -8 5 4 -2 2 2 -1 -2 0 -1
w kunt	1 0 -1 0 0 0 -1 -4 7 0 -1 0 0
w kust	-7 1 -5 -2 1 4 -1 -1 -3 5 -2 0 0
w kwaliteit	3 -6 -3 3 -5 4 -3 -6 4 5 0 0 -1
w kwaliteitsvolle	6 3 0 2 0 -3 -3 -4 11 -1 0 0 0
w kwart	0 3 -4 0 8 -8 -1 -1 -1 -1 0 -1 5
w kwartelkoningen	0 -1 5 -2 -2 3 -1 6 0 -1 0 -2 -1
w kweken	9 10 0 2 2 -8 0 -8 13 0 0 0 0
w kwekerij	9 3 -1 3 0 -5 0 -1 -1 -1 -2 0 9
w kwetsbaarheid	-6 0 9 -4 0 3 -1 5 -2 0 -1 0 0
w kwetsbare	-4 2 1 -2 2 0 6 0 -1 -3 -1 -1 0
w laaggeletterdheid	-9 7 -2 -4 5 0 0 0 0 0 0 0 0
w laatste	-6 -3 -2 -5 2 6 4 -3 -2 -4 4 -1 -1
w laboratorium	3 -1 0 1 -1 0 -2 -2 -1 8 -2 0 0
w lachen	7 1 1 0 -1 -1 -1 8 -3 -1 0 0 -1
w land	-2 -4 14 -4 -11 12 -3 -9 11 5 -3 -1 2
w landbouw	-9 -4 -6 -3 5 2 -1 -1 -1 -1 0 0 -1
w landschap	-20 10 2 -9 12 -1 -2 9 -6 -1 -1 0 -1
w lang	11 2 -6 3 5 -9 4 -2 0 -1 5 -2 -2
w langer	-13 -4 9 -7 -3 11 -2 -2 5 -1 -1 0 -1
w langs	9 10 -6 2 2 -7 0 6 0 -1 -1 -1 -1
w laptop	6 1 -4 2 0 -3 3 -3 2 0 0 0 0
w laten	16 20 -12 -1 11 -16 13 1 7 -6 0 -3 -5
w leefbaar	-10 -6 3 -5 -4 12 0 0 -2 0 0 0 0
w leefbaarheid	-10 1 -3 -4 1 6 -1 -5 4 -1 1 0 0
w leefbare	-15 -7 21 -7 -10 17 -1 3 -3 -1 -3 0 4
w leefomgeving	-20 -7 14 -9 0 12 2 3 -4 -1 -3 0 0
w leeftijd	-7 -4 -1 -3 -1 7 -2 1 -2 -1 1 0 -1
w leegstaande	0 2 7 -1 0 -1 -1 5 -1 0 -1 0 0
w leerling	-1 -3 6 5 -7 1 0 5 7 -3 -6 -1 -2
w leeromgeving	7 0 -4 3 0 -3 1 -1 1 0 0 0 0
w lege	5 5 0 1 0 -3 -1 9 -4 0 0 0 -1
w leggen	7 -3 27 -1 -6 0 -10 9 5 5 -1 3 -3
w leiden	15 -3 9 4 -6 -4 -3 14 -8 -2 -4 -1 9
w leidinggevende	-8 -3 2 -3 -1 6 4 -2 -2 0 -1 0 0
w lekker	5 0 -2 2 -1 -2 0 -2 -1 6 -2 0 0
w lekkerste	6 0 1 2 -2 -2 -2 -1 9 1 -3 0 -1
w lenen	-4 3 5 -3 1 1 -2 8 -3 -1 -1 0 0
w lening	-6 1 7 -4 0 3 11 -5 -3 -1 -1 0 0
w leren	7 -10 -14 11 -6 0 13 -17 3 -3 2 -4 2
w lerende	4 1 -1 1 0 -2 -1 -1 0 -1 -1 -1 7
w les	-16 -4 3 -7 1 11 -1 6 -3 -1 -4 0 -1
w leuk	1 -1 -3 1 0 1 7 -1 -4 -2 -1 0 -1
w leven	-34 -24 5 -8 -4 25 2 -5 2 -5 -1 -1 -5
w levend	-7 5 -1 -3 2 1 0 0 0 0 0 0 0
w levendige	-13 -4 2 -5 0 9 -1 0 -1 0 -2 0 0
w levenskwaliteit	2 10 7 -1 -2 -1 -1 8 -2 0 -1 0 0
w leverancier	-1 0 -5 0 3 -2 -2 -1 8 -5 -1 0 -1
w leveren	5 4 11 -1 -2 -3 -3 -6 30 -6 -5 -1 -4
w lezen	17 6 4 5 -5 -6 -5 10 8 -1 -3 -1 -1
w lezing	2 10 2 -1 -2 -1 -1 8 -1 -1 -1 0 0
w lid	23 13 -6 7 -1 -13 9 5 -1 -5 -3 6 -4
w liefde	-2 -3 -3 3 -5 4 -2 9 -9 2 -1 0 -1
w liefdevolle	6 0 -3 2 0 -3 0 0 2 0 0 0 0
w lijden	-1 -1 6 -1 -1 1 0 2 0 0 0 0 0
w lijf	-15 14 -4 -7 11 -3 -5 6 -2 0 2 0 -1
w lijn	5 -3 -8 10 -1 -7 -4 -3 -1 -1 4 0 3
w limburg	-2 12 -1 -2 6 -6 -1 3 0 -3 3 0 0
w logistiek	1 0 0 0 0 -1 -1 6 -3 0 0 0 -1
w lokale	-11 7 -1 -5 9 -2 -3 6 -1 -2 1 -1 -2
w loket	-5 -8 -6 -1 -2 8 2 -8 -4 -2 9 -1 1
w loodsen	10 -1 0 4 -4 -2 20 -10 -2 -1 -4 0 0
w loon	-17 2 -5 -9 16 -2 -1 -3 0 -1 0 0 0
w lopen	7 1 6 0 -1 -2 2 0 2 -1 2 0 -1
w lossen	0 -6 1 1 3 -3 2 -13 6 -1 5 0 -1
w lucht	-19 -9 6 -8 -4 18 0 0 -4 -1 -1 0 -1
w luiden	3 -6 -7 2 3 -3 -1 -7 7 0 -1 0 0
w luisteren	2 -3 0 0 -2 2 -2 4 -4 -2 -5 0 9
w luisterend	8 -1 1 3 -1 -3 2 -4 5 -1 -1 0 0
w maaien	0 0 7 -2 -1 2 -1 4 0 0 0 -1 0
w maaltijd	4 9 9 -1 2 -6 -1 -9 9 -1 1 7 -1
w maand	3 -2 9 -1 -5 3 6 -8 -3 -1 -2 12 -1
w maar	-16 -1 0 -8 5 7 -5 -4 -2 -2 9 -1 0
w maat	-8 -6 -1 2 -4 5 0 -11 13 -1 -3 0 -1
w maatjes	2 3 1 0 0 -2 7 -3 -1 0 0 0 -1
w maatschappelijk	-5 -2 9 -3 -2 4 -3 11 -4 -1 0 0 -1
w maatschappelijke	-13 -3 -11 -4 11 -1 3 -6 -1 -1 -1 0 -1
w maatschappij	-4 3 7 -3 -5 7 -1 3 2 -1 -1 0 0
w maatwerk	0 -1 3 -1 -1 1 -1 -4 7 0 -1 0 0
w maken	7 -17 12 -10 -13 23 6 21 -21 3 -3 -7 1
w makkelijk	-2 -2 -2 -1 0 3 9 -9 0 -1 0 0 0
w makkelijker	0 4 10 -2 3 -4 6 -9 9 -1 -1 0 -1
w malawi	1 1 6 -1 -1 0 -1 6 -2 0 0 0 0
w man	-15 -9 -5 -4 4 8 -1 -2 -4 0 -1 0 0
w manier	6 6 5 0 -5 0 6 -8 -1 -2 2 -1 8
w mantelzorger	-1 -3 -3 0 2 0 9 -7 -1 -1 -1 0 -1
w markt	0 -1 -7 0 3 -2 -3 -7 3 8 -6 0 3
w marktleider	-7 14 1 -5 3 -1 -1 -2 -1 3 -1 -2 6
w matras	-1 0 1 0 0 1 -1 8 -7 0 0 0 0
w medewerker	27 -1 -14 11 1 -15 -8 -9 -6 23 -1 -1 6
w medicijn	-1 1 -1 0 1 -1 -1 9 -11 0 4 0 0
w medische	-1 -2 -2 0 0 2 -2 -4 6 0 0 0 0
w mee	5 3 -9 2 -3 0 6 -3 6 -4 -2 -1 -3
w meedenken	7 2 1 0 0 -2 -3 3 -2 0 0 0 4
w meer	-21 6 5 -7 7 3 0 -6 -17 1 7 3 10
w meest	16 1 1 5 -3 -7 -1 -9 4 24 -7 -1 -6
w meetellen	-13 -5 -1 -5 -1 11 1 -3 -1 0 -1 0 0
w meisje	10 0 1 3 -3 -3 10 -1 -4 -1 -1 0 0
w melken	-8 -3 0 -4 0 7 -1 -5 4 0 0 0 0
w melkmeiden	2 -1 0 1 -1 0 7 -4 -2 0 0 0 0
w mening	-6 -3 -2 -2 0 5 0 -1 -2 0 0 0 0
w mens	-18 -44 -10 23 3 -8 7 -3 5 -18 7 -6 -10
w menselijke	-2 -3 0 -2 -3 6 5 -5 -6 3 2 0 0
w mentor	0 6 0 -1 1 -2 0 9 -4 0 -3 0 0
w merk	9 -3 0 3 -3 -2 -4 8 -3 -1 4 0 -2
w merken	11 1 12 1 -3 -5 -2 12 -3 -1 -3 0 4
w merries	-1 -1 6 -2 -2 3 1 4 -1 -2 0 0 0
w met	21 29 7 12 -8 -19 31 1 -2 -14 16 -9 -8
w meten	8 -5 2 3 -3 -1 0 5 -1 -1 -1 0 -1
w middel	1 -7 12 -1 -5 4 -5 3 2 -1 3 0 -1
w midden	2 0 -1 1 0 -1 -2 5 -6 -1 5 0 0
w milieu	2 -6 8 0 -2 1 -1 -1 -2 -1 -2 0 8
w miljoen	8 -1 12 1 -5 0 -7 -3 4 -2 -4 21 -4
w minder	-16 -8 13 -10 2 11 2 -9 -6 -2 -4 -2 19
w minister	8 -4 -1 3 -2 -1 4 -3 0 0 1 0 0
w minuut	11 2 -1 4 0 -6 -1 6 2 -2 0 -1 -1
w missie	1 -9 -14 -2 12 -5 1 -4 11 -6 7 -3 -11
w mobiele	-5 7 -1 -3 3 -1 -3 7 -1 -2 0 0 -1
w moeten	5 2 19 -4 -4 1 -4 -7 -5 -9 -7 -2 41
w mogelijk	25 -14 -28 12 2 -10 15 -14 -10 2 -3 -1 5
w mogelijkheid	2 1 1 10 -3 -8 5 -6 6 -2 -2 0 -1
w mogen	-11 -5 12 -8 -4 13 -7 -3 16 -3 2 -1 -4
w molen	-4 6 -2 -3 1 2 -1 1 3 -1 -1 -1 0
w moment	4 0 1 1 -1 -1 -2 -6 5 -1 3 0 4
w monteren	6 2 2 -1 0 -1 -2 -1 7 -1 0 0 -1
w monument	-6 -4 -4 -1 2 2 0 -2 -1 0 0 0 0
w mooi	-6 -5 -3 -2 -2 7 0 0 -1 -1 -1 0 0
w mooie	-8 -4 2 -6 -2 11 -2 0 4 -2 -1 0 -1
w morgen	5 3 -6 0 10 -10 0 -7 13 -3 -1 -1 -1
w museum	-7 11 -2 -4 7 -3 0 7 -3 -1 -2 0 0
w muziek	5 12 -5 -1 5 -7 -4 6 4 -1 -1 0 -1
w muzikale	-6 8 -1 -3 4 0 -1 1 -1 0 2 0 0
w na	0 2 2 -2 -3 4 4 -6 2 2 -2 -2 3
w naar	33 16 5 2 -3 -13 -1 -10 -9 -3 -15 -6 56
w naartoe	3 1 2 1 0 -2 -1 -2 -1 12 -5 0 -1
w naast	23 6 1 6 -1 -12 9 -5 3 -2 2 -1 1
w naaste	6 8 -3 1 1 -5 7 -3 0 -1 0 0 -1
w nabestaande	6 2 3 1 0 -3 6 0 -1 -1 -1 0 0
w nacht	27 -3 1 8 -8 -7 1 10 7 -4 -4 -1 -3
w namens	7 -2 -3 3 -1 -2 -2 6 -3 0 0 0 0
w nascholing	3 -1 0 1 -1 0 8 -5 -2 0 -1 0 0
w nationaal	2 -1 0 1 -1 0 6 -4 -2 2 -1 0 0
w natuur	-25 -6 -7 -9 15 4 -3 -1 0 -2 -3 0 -1
w nederland	-3 -9 -5 -5 17 -8 -3 -10 5 4 5 -1 -4
w nederlander	-11 -6 0 -4 1 7 -6 -2 0 -1 -1 7 -1
w nederlandse	3 -10 -4 3 -8 8 -2 0 0 0 0 0 -1
w nemen	4 9 9 -4 -1 -1 12 -10 21 -6 -11 -3 2
w nergens	3 1 1 1 0 -1 -1 -3 6 0 0 0 0
w netbeheerder	4 1 4 1 -1 -2 -1 -3 6 0 1 0 -1
w nette	9 1 -3 3 0 -5 0 -3 7 -1 -1 0 0
w netwerk	-6 -5 4 -3 3 2 8 -13 10 -7 -3 -1 3
w niemand	-62 -16 55 -33 -11 50 -1 9 5 -1 -12 -2 -4
w niet	22 -16 -25 15 3 -13 -2 5 -13 2 10 -3 -2
w nieuw	3 6 -5 1 4 -6 6 3 -5 -1 -1 0 -1
w nieuwe	5 6 0 0 1 -4 -6 6 1 -4 -1 8 -3
w nieuwkomer	9 6 0 2 -1 -5 6 -7 8 0 -2 0 -1
w nieuws	13 3 0 3 -1 -6 -1 8 -6 0 4 0 0
w niveau	7 -1 -1 1 -2 -1 -4 4 3 -1 -2 0 2
w nodig	-1 -7 8 1 -5 4 2 -6 9 -4 0 -1 0
w nog	-8 -17 -9 2 -5 11 -1 1 -2 -6 -4 -2 5
w nood	11 3 1 3 -3 -4 5 2 -4 -1 3 0 -1
w nooit	-6 -7 5 -4 -6 12 -1 -3 -1 7 1 -1 -3
w noorden	3 10 2 -1 -2 -1 -2 -5 -1 10 3 0 0
w norm	-9 -4 1 -4 -1 8 -1 -2 2 -1 -1 0 0
w nu	8 -2 -5 4 -8 3 3 -3 -6 5 -1 0 2
w nul	-13 -3 0 -7 3 8 0 -2 -1 0 0 0 0
w nummer	10 -1 -3 4 -2 -4 0 -5 0 13 -4 0 -2
w ochtend	6 -1 -5 3 -1 -2 5 -4 1 -1 -1 0 -1
w ocmw	-6 0 -2 -2 -1 5 2 -2 -1 0 0 0 0
w oefenen	-1 0 2 -1 0 0 -4 0 -1 -1 6 0 0
w of	13 -5 -9 2 -4 2 13 0 -1 -6 1 -2 -6
w om	37 20 -2 11 -1 -24 20 -11 1 -3 0 -4 11
w omdat	-4 2 15 3 -2 -5 -2 -7 17 -1 -2 0 -2
w omgaan	-7 -2 4 0 0 1 -1 1 -1 0 0 0 0
w omgeving	8 7 0 1 0 -5 -6 8 9 -3 -1 0 -3
w omslag	13 -2 2 4 -5 -2 -2 -2 -1 -1 -2 -1 12
w omwonende	-4 -4 4 -1 -5 7 -1 4 -2 0 -1 0 0
w onafhankelijk	8 -2 8 1 -4 -1 -3 4 3 -1 1 0 0
w onafhankelijke	-10 -1 10 -5 -1 7 -3 3 4 1 -2 0 -1
w onder	-5 2 5 -4 2 2 -10 23 -5 1 -5 0 -3
w onderdak	5 0 1 1 -1 -2 -1 -5 8 0 0 0 0
w onderhoud	6 -2 -3 3 -1 -2 4 -10 7 -1 0 0 0
w onderhouden	4 -1 3 1 -2 0 -6 8 -5 8 -2 0 -2
w ondernemen	-9 7 -3 -3 7 -3 11 -14 0 0 -1 0 3
w ondernemend	19 3 -1 7 -4 -8 3 -4 -1 -1 9 0 0
w ondernemer	22 -9 -16 10 -5 -4 25 -19 -7 0 3 -1 -2
w ondernemerschap	-4 2 -6 -1 11 -8 -1 -1 0 0 0 0 0
w onderneming	7 3 1 2 -3 -2 -2 -1 -2 6 2 0 0
w onderscheiden	3 -1 -2 2 -1 -1 -1 -2 -3 10 -3 0 0
w ondersteunen	20 9 10 5 -7 -7 43 -10 -10 -1 -6 -1 -4
w ondersteuning	-2 0 -2 0 0 2 9 -4 -4 -1 -1 0 0
w onderwijs	-3 6 -7 -3 10 -5 6 3 3 -3 -6 -1 -2
w onderzoek	4 20 3 -2 1 -6 -11 33 -5 -1 -4 -1 -4
w onderzoeken	2 3 8 -1 -5 3 -2 10 -2 -1 -1 0 -1
w ongelijkheid	-7 -4 -4 -2 6 -1 -1 -1 0 0 0 0 0
w ongestoord	1 0 2 0 0 0 -2 -2 8 -1 0 0 -2
w ongeval	-8 -9 -3 -2 2 5 0 -3 -1 0 0 0 -1
w online	-16 -1 1 -6 8 2 -2 -8 7 -4 5 0 -2
w onmisbare	-2 11 -4 -2 4 -4 -1 -3 4 0 2 0 0
w ons	13 -7 -5 9 4 -13 -7 -7 4 12 -9 -2 9
w ontdekken	9 -4 -8 4 -1 -3 -1 -1 -1 0 2 0 0
w ontmoeten	0 -1 0 0 0 1 -2 -3 6 0 -1 0 -1
w ontmoeting	2 1 6 -1 -1 -1 0 3 -1 0 0 0 0
w ontplooien	5 0 1 1 -1 -2 -1 -3 9 0 -3 0 0
w ontsluiten	-5 -13 1 0 -7 11 -1 -1 -1 -1 1 0 -1
w ontstaan	-5 0 11 1 -1 -2 9 -4 1 0 -3 0 -1
w ontwerp	7 -1 -4 3 -1 -3 -1 5 0 -1 -1 0 -1
w ontwerpen	5 8 2 0 1 -5 -5 18 -4 -1 -2 0 -3
w ontwikkelen	13 4 -1 4 0 -8 -5 17 -8 -4 2 0 2
w ontwikkeling	-8 10 6 -5 2 2 -2 9 -4 -2 3 0 -1
w onze	9 -3 14 -8 -2 5 6 -6 -1 -1 -6 -10 22
w oog	-6 -2 -2 8 0 -6 -2 0 3 -1 -2 -1 -1
w ooit	-6 -3 1 -3 -1 6 0 -1 0 0 0 0 0
w ook	-27 -15 7 -21 -5 35 -5 -4 11 -4 0 -2 -5
w oor	8 -1 1 3 -1 -3 2 -4 5 -1 -1 0 0
w oordeel	4 1 0 1 0 -2 8 -1 -3 -1 0 0 -1
w oost-nederland	1 0 0 0 0 0 -2 -2 -1 8 -3 0 0
w op	-15 -15 -9 -18 27 2 6 6 7 -16 -8 -3 -2
w opbouwen	10 1 -3 4 -1 -5 4 0 1 -1 -1 0 0
w opdat	-18 -1 28 -10 -3 11 -1 7 -1 0 -1 0 -1
w opdracht	11 1 -3 4 -2 -5 1 4 -4 -1 3 0 -1
w opdrachtgever	5 4 4 0 0 -3 -3 2 -4 11 -3 0 0
w open	-23 1 -8 -3 6 5 -2 7 -3 -6 -1 -1 -2
w openbare	4 -2 -7 2 2 -3 -2 -2 3 -1 1 0 0
w openen	6 -2 -2 3 -2 -2 -1 -9 2 -1 -1 9 1
w opgavegericht	2 1 1 0 0 -1 -1 -4 0 0 0 0 7
w opgroeien	-6 -4 -3 -2 -1 6 4 -2 -2 -1 -1 0 0
w opkomen	-6 12 -6 -5 15 -10 -4 12 -4 -3 -1 0 0
w opleiden	-3 1 11 -3 -1 1 -4 3 -2 -1 -1 9 -1
w opleiding	1 3 1 -1 -1 0 -4 10 -3 -1 -2 0 0
w oplossing	-6 -4 12 -3 2 1 -5 2 7 -1 -1 0 -2
w opnieuw	6 0 -4 3 -1 -3 0 -1 2 0 0 0 0
w oprichten	7 -4 0 3 -3 -1 2 2 -2 -1 1 0 0
w opwekken	-12 -4 5 -5 -2 10 0 0 0 0 -1 0 0
w opzetten	-3 6 0 -2 2 -1 5 2 -5 0 -1 0 0
w orde	7 4 -6 2 4 -7 -1 -1 0 0 1 0 3
w organisatie	27 6 -9 8 -2 -12 -2 -7 -7 -7 -9 -2 40
w organiseren	3 20 3 -2 2 -6 2 20 -9 -2 -4 0 -1
w orgel	-15 5 -4 -6 7 3 -2 3 -2 -1 -2 0 0
w otter	-1 7 7 -2 2 -2 -1 7 -2 0 -1 0 0
w oud	-9 -11 3 -5 -5 14 -5 7 -6 -3 6 0 -2
w oude	-4 12 4 -5 2 0 -4 20 -1 -2 -3 -3 -3
w ouder	17 -4 8 4 -7 -2 15 5 -4 -6 -1 -1 -2
w oudere	-8 -5 8 -5 1 5 -3 2 9 -2 -5 -1 -2
w ouderenmishandeling	1 1 7 -1 -1 -1 0 -2 5 -1 -1 0 0
w ouderenzorg	3 1 -2 1 2 -3 -1 -1 0 7 -1 0 -3
w ov	6 0 -1 2 -1 -3 -1 1 1 0 0 0 0
w over	9 -29 8 0 -9 11 4 7 -14 5 1 -2 -4
w overal	-22 -5 16 -13 -3 18 -2 5 -3 0 -2 0 -1
w overgang	-11 16 0 -6 8 -3 2 0 -1 2 0 0 -1
w overheid	-34 7 -5 -15 9 14 -2 -6 -1 -4 8 -1 -2
w overleven	-12 -5 6 -5 -5 12 2 -2 -1 0 -1 0 0
w overstap	-13 3 -4 -5 9 -1 1 -6 2 0 0 0 0
w pakken	-12 9 1 -6 9 -2 1 1 -1 0 -1 0 0
w pakket	-1 0 2 0 0 0 -1 -4 6 -1 0 0 0
w palliatieve	5 6 0 1 1 -5 -4 10 0 -1 0 -2 0
w papier	13 0 0 5 -4 -5 7 -7 -1 -1 0 -1 7
w papieren	3 -1 -2 1 -1 0 7 7 -9 -2 -3 0 1
w participatie	-1 -7 -5 1 3 -1 2 -4 0 0 -1 0 0
w partner	19 1 -15 13 -1 -13 -6 -1 -1 -13 27 -1 -4
w pas	0 -1 6 -1 -1 1 -1 7 -3 0 -1 0 -1
w passen	11 -2 -8 5 -2 -3 4 -2 5 -1 -4 0 -1
w passie	-9 -8 -11 12 -1 -4 -1 -1 -7 -1 5 0 -2
w patiënt	10 9 8 -6 -3 2 14 -4 -5 12 -7 -1 -3
w patrouilleren	-8 13 2 -5 5 -3 -1 5 0 0 -1 0 0
w peel	-2 0 2 -2 -4 6 -1 5 -2 -1 0 0 -1
w pensioen	-2 2 12 -2 -1 0 0 -2 -1 6 0 0 0
w per	8 1 4 1 -1 -3 3 -11 9 1 0 5 -2
w personeel	-7 -1 -6 -2 6 -1 -1 2 -4 0 0 0 0
w persoon	-4 5 -8 5 5 -8 1 4 -2 -1 -2 0 -1
w persoonlijk	9 6 -1 1 1 -5 6 0 -4 1 -1 0 2
w persoonlijke	4 4 9 -1 -2 -2 1 5 -3 0 2 0 -1
w piano's	5 -1 1 0 -1 0 -2 7 -1 -1 -1 -1 -1
w plaats	-5 -1 9 -4 -3 7 -6 1 3 -3 6 -1 0
w plaatselijke	-2 7 1 -2 1 0 3 0 -1 0 -1 0 0
w plaatsen	-4 9 1 -3 2 0 -1 3 1 0 0 0 -1
w plan	-10 0 -14 -2 17 -9 3 -3 -2 -1 -1 0 -1
w planeet	-5 -3 10 -3 -7 9 -1 -3 1 0 -1 0 4
w plannen	8 -5 -4 4 1 -4 9 -8 -4 5 -4 0 2
w plant	4 5 8 0 -1 -3 -2 -11 13 -2 8 0 -1
w planten	8 11 21 -2 0 -8 2 14 -5 -2 -2 4 -2
w plas	-6 -3 0 -2 -1 5 0 -1 0 0 0 0 0
w plastic	3 -6 -2 2 1 -1 -1 0 -3 0 0 0 4
w platform	6 3 0 1 -1 -3 -1 1 4 -1 3 -1 -2
w platteland	-2 -7 -1 0 -6 9 2 -3 -3 -2 4 0 0
w plek	-3 -6 0 -2 -3 7 -5 -10 1 4 10 -1 -3
w plezier	-3 -6 -7 -1 -2 6 -3 -8 5 4 1 0 -2
w ploeg	1 0 0 0 0 0 9 -2 -3 -2 -2 0 1
w polder	8 6 0 2 -1 -5 0 0 4 0 0 0 0
w politie	-1 6 0 -1 1 -1 -1 0 7 -2 -1 0 -1
w politiek	6 -2 -3 3 -1 -2 -1 1 1 0 0 0 0
w politiezone	-5 -1 6 -3 0 2 0 3 0 0 -2 0 0
w positie	-12 7 -2 -5 2 5 -3 7 -3 -1 -1 0 0
w positieve	-7 5 -8 -2 12 -7 2 -1 -1 0 -1 0 0
w pot	-4 -1 0 -2 0 4 -1 -5 6 0 0 0 0
w praktijk	13 3 -2 5 0 -8 -3 2 2 -1 4 0 -1
w praktische	1 0 6 -1 -1 0 -3 -2 9 -1 0 0 -1
w praten	-9 -3 8 -6 -2 9 0 -2 3 -1 0 0 0
w prettig	6 0 1 -1 -2 0 1 0 3 -1 0 0 -1
w prijs	20 -1 2 6 -3 -9 -2 2 14 -4 -2 -1 -1
w privacy	-4 -5 2 -1 -5 8 0 -1 0 0 0 0 0
w probleem	-4 -7 1 -1 -8 11 -2 -5 -1 0 6 0 0
w procent	3 -5 3 -1 -6 6 -1 -4 -4 9 -1 -1 2
w proces	4 3 -1 1 0 -2 -4 1 -1 -2 3 0 6
w product	0 -3 5 -1 -2 2 -5 -7 -3 5 12 -1 -1
w professional	9 0 -4 4 -1 -4 7 -9 6 -1 -2 0 0
w professionele	7 1 -2 3 0 -4 3 -3 -2 5 -1 0 1
w programma	0 -9 6 -1 -5 6 -2 -2 -6 2 -3 -2 14
w project	-10 6 -7 -4 8 -1 4 -6 1 -1 -3 0 3
w provincie	3 -3 -10 2 9 -9 -3 -3 7 -2 0 0 -1
w psychische	-16 10 9 -9 3 5 2 2 -3 0 -1 0 0
w publiceren	-5 3 10 -4 0 1 -1 9 -3 -1 -2 0 0
w publiek	5 -8 -11 4 2 -2 -6 9 -4 -1 -1 0 0
w publieke	-10 -5 -1 -3 -1 8 -1 -2 -1 -1 1 0 0
w punt	5 -1 -3 2 -1 -2 -1 7 -2 -2 0 0 -2
w ramp	-4 -5 2 -1 -4 7 -1 1 0 0 0 0 0
w realiseren	-2 -2 15 -3 -3 3 2 3 0 0 -1 0 0
w recht	-16 2 6 -11 5 8 9 -14 13 -3 -4 -1 -2
w rechter	0 3 4 -1 -6 5 -2 5 -1 0 0 0 0
w rechtshulp	0 -2 -2 0 2 -1 7 -5 -2 0 0 0 0
w rechtsstaat	-5 6 -8 -2 15 -11 0 -1 0 0 0 0 0
w rechtstreeks	1 1 12 -1 -1 -1 -1 -4 10 0 -1 0 0
w rechtvaardige	-6 -4 4 -2 -3 7 0 2 -2 0 -1 0 0
w redden	-10 8 -6 -8 16 -6 1 -1 -1 -1 -1 -2 3
w regelen	-1 -2 -2 -1 -1 3 6 -14 7 -1 -2 -1 3
w regie	6 -6 4 2 -5 1 8 -3 -2 0 -1 0 0
w regio	-17 -7 -10 -5 7 7 -8 -3 8 3 -6 0 -2
w regionale	4 10 -1 0 2 -5 0 -4 -3 1 1 -2 10
w reis	-17 -8 -4 -6 0 14 -1 -4 -1 -1 -1 0 0
w reiziger	-3 -4 0 -1 -5 7 -2 -3 3 -1 3 0 -1
w rekenen	-6 -4 2 -3 -1 6 11 -13 -2 -1 -1 4 -1
w rekenkamer	3 5 1 0 -1 -2 -1 6 -1 -1 -1 0 0
w rendement	10 -2 -3 4 -2 -3 -3 -2 1 10 -3 0 -1
w repareren	-6 -5 3 -3 -1 6 -2 6 -3 -1 -1 0 -1
w respect	5 -5 -9 21 -3 -16 -2 1 -2 -1 3 0 -1
w restaureren	5 3 -2 1 0 -2 -1 9 -2 -1 0 -1 -1
w resultaat	1 3 11 -2 -2 0 -2 3 2 4 -2 0 0
w richten	-1 9 -8 -1 4 -3 1 3 -4 -2 0 0 1
w richting	-3 -7 0 0 -3 6 -1 -1 -4 0 0 0 4
w rijden	1 1 -6 1 4 -4 -2 3 -1 -1 -1 -1 2
w rijk	-1 -4 -6 0 -4 6 0 1 -2 -1 0 0 0
w rivier	-16 7 0 -7 4 6 0 2 -2 0 0 0 -1
w rond	9 -6 -4 4 -2 -2 -4 8 -7 -2 6 0 -1
w rookvrije	-6 -2 -1 -3 0 5 0 -1 0 0 -1 0 0
w rotkreupel	-10 1 12 -7 1 5 0 1 0 0 0 0 0
w ruim	1 2 0 0 0 -2 -2 6 1 -2 0 0 -2
w ruimste	-5 2 -4 -2 7 -3 -2 -1 6 -6 1 0 0
w ruimte	-20 -10 -3 -8 2 14 -1 1 -8 -1 1 0 -1
w rust	7 0 -1 0 -1 -1 -1 0 3 -1 1 0 0
w rusten	-9 2 -13 -3 3 5 3 -9 4 -1 -2 0 -1
w rustig	-1 -4 0 0 -5 6 0 -1 -1 0 0 0 0
w s	-3 -9 -5 0 -3 8 0 -1 1 -1 -2 -1 -1
w samen	-5 -32 -36 24 8 -14 0 3 -11 -6 3 -2 -5
w samenbrengen	8 2 -3 3 0 -4 -1 3 -5 0 5 0 0
w samenleven	-5 0 6 -3 0 3 -1 0 3 0 -1 0 0
w samenleving	-36 12 21 -20 7 14 1 10 -12 0 4 -1 -3
w samenwerken	3 1 -4 6 -2 -4 -1 -1 -1 -1 0 0 4
w samenwerking	-13 -9 -2 -1 2 5 -1 -1 -2 -1 -1 0 0
w sap	-5 8 -2 -3 4 -1 -2 5 -2 0 0 0 0
w schaduwbond	-6 -4 6 -3 -3 7 0 1 -1 -1 1 0 0
w schakel	-5 12 2 -4 3 -2 -1 -3 -1 -4 11 0 0
w schenken	-2 -1 7 -1 -2 2 -1 -5 0 8 0 0 0
w scherm	2 0 1 0 0 -1 -1 -4 6 -1 0 0 0
w schipper	-7 0 6 -4 2 2 1 -1 -1 0 1 0 0
w scholen	1 4 11 -2 -1 -1 3 11 -4 -2 -2 -2 -1
w scholier	5 1 0 1 -1 -2 -2 -3 2 -1 -1 6 0
w schone	-20 -6 4 -8 -2 16 -1 0 -2 -1 -1 0 -1
w school	-16 -5 5 -4 0 8 -7 10 1 -5 2 -2 -3
w schoon	8 -2 7 -2 -4 2 0 10 2 -3 -3 0 -2
w schuld	6 3 1 1 -2 -2 6 0 -2 0 -1 0 -1
w sector	-10 10 0 -5 9 -4 -2 -2 9 -1 -3 0 -1
w seizoen	8 -1 -4 3 -1 -3 -1 0 2 0 0 0 0
w service	7 0 -2 3 -1 -3 -3 -7 10 3 -1 0 -1
w sfeer	12 1 -4 4 -1 -6 -3 -2 4 -1 5 0 -1
w simpel	2 2 2 0 4 -5 11 1 -4 -2 -2 0 -1
w sinds	30 10 0 7 -2 -15 -3 12 -8 -3 15 -1 -1
w slaan	-17 -6 18 -8 -2 11 0 1 -1 0 0 0 0
w slaap	0 -9 2 1 -7 8 3 -1 -3 0 0 0 0
w slachtoffer	4 -3 -2 2 0 -2 9 -7 -1 0 0 0 0
w slapen	-16 0 21 -9 -2 9 0 -4 10 -1 -2 0 -1
w slavernij	-6 4 -1 -3 5 -1 0 3 -2 0 -1 0 0
w slimme	-17 8 12 -9 2 7 0 -10 8 4 -1 3 -3
w sloot	-2 1 7 -2 0 0 -2 8 2 -2 -1 0 -3
w slopen	6 1 0 2 -1 -2 0 4 -1 0 0 0 0
w sluiten	-11 13 5 -7 3 1 1 3 0 1 -1 0 -1
w snel	15 -3 -10 7 -2 -6 0 3 0 1 -4 0 1
w sneller	13 -2 -1 7 -2 -8 0 1 -2 -1 -1 0 6
w snoeien	6 -2 1 2 -2 -1 -1 4 -1 0 -1 0 0
w soep	7 0 -1 2 -1 -3 -2 -7 11 0 0 0 0
w software	4 5 7 -1 0 -3 4 -7 11 7 -5 -1 -4
w soms	5 -1 -2 2 -1 -1 -1 6 -2 0 -1 0 -1
w soort	-1 4 -6 -1 6 -4 -3 0 -1 0 4 0 0
w specialist	1 -5 -4 1 -2 2 2 -2 -3 10 -8 0 -1
w spel	2 0 0 1 0 -1 -2 -4 2 6 -1 0 0
w spelen	-14 13 26 -11 0 4 -3 13 -3 1 -1 0 -1
w speler	7 0 0 2 -1 -3 -3 5 -8 -2 -2 -1 14
w spierziekte	1 -9 4 1 -13 13 1 1 -1 0 0 0 -1
w spoor	-8 -6 11 -4 -7 12 -1 0 1 0 0 0 0
w sporen	-5 13 -2 -4 4 -2 0 3 0 0 -1 0 0
w sporten	-2 3 -6 -1 9 -7 -1 -1 2 0 -1 0 -1
w spreken	-7 -4 1 -3 0 6 -1 1 -2 0 1 0 -1
w spuiten	-7 1 4 -3 -1 4 0 -6 8 -1 0 0 0
w staal	2 1 2 0 0 -1 -1 7 -1 -1 0 -1 -1
w staan	15 -12 -18 20 -16 0 35 -23 6 -9 -7 -3 -3
w staat	12 -1 -4 9 -2 -9 18 -8 -7 3 1 -2 -2
w stad	-7 5 39 -13 -15 19 -1 24 7 -7 -10 -2 -3
w stand	-19 2 -7 -7 12 1 -1 -2 -1 -1 -1 0 0
w starter	-18 -9 -1 -6 -2 15 6 -2 -8 -1 -2 0 0
w steeds	-1 7 -7 -1 5 -4 -2 2 -2 -1 5 0 -1
w stellen	34 -2 -9 13 -6 -12 20 -12 4 -5 1 -2 0
w stem	-6 -1 -3 -2 7 -2 -3 12 -11 -3 4 0 -2
w stemmen	10 -3 -2 3 -2 -2 -3 8 -1 -1 -1 -1 -1
w steppe	-14 -7 3 -5 -3 12 -1 -1 -1 -1 -1 0 -1
w sterk	0 -5 -7 12 -2 -7 -4 7 -4 -1 -1 0 0
w sterke	-5 -2 7 -2 -2 4 -1 1 -2 -1 6 -2 -1
w sterker	-2 -4 -4 -2 -3 8 -6 -4 -1 0 9 0 0
w sterven	-10 -3 3 -4 -1 7 -2 0 3 -1 -1 0 -1
w steun	-3 6 1 -2 2 0 7 -5 1 0 -1 0 -1
w steunen	-3 6 6 -3 0 1 1 4 -1 0 -1 0 0
w stichting	-2 1 -17 0 0 4 6 -6 -1 0 -1 -1 -2
w stilstaan	-2 -2 -2 3 0 -1 -7 6 -1 0 2 0 0
w stimuleren	-17 33 -1 -12 20 -12 16 -8 -7 -4 9 0 -2
w stip	-1 1 5 -1 -1 0 -2 1 -2 -1 -1 7 -1
w stoppen	14 -1 3 2 -3 -3 9 0 -2 -1 -1 0 -1
w storing	8 -2 1 3 -2 -2 1 -6 10 -2 -1 0 -1
w straat	-24 -10 7 -12 -2 20 4 -1 0 -4 -4 -1 -2
w stralen	-7 -3 1 -5 -1 7 -2 -3 4 0 -1 0 0
w strand	27 9 6 2 -3 -9 6 9 -2 -1 0 0 -1
w streek	-9 -5 -6 -2 5 2 0 -1 -2 -1 0 0 -1
w streven	-16 -13 10 -9 -4 18 -3 -7 -12 23 2 -1 -7
w strijden	-18 1 -15 -7 20 -5 -2 -2 -1 -1 -2 0 0
w stro	9 1 4 -2 -1 0 -1 -4 11 0 -1 0 -1
w stroom	-5 0 11 -6 -2 6 -2 -7 13 -1 -2 -1 1
w student	15 1 -10 6 0 -7 -4 8 -3 1 0 0 -1
w stukje	3 1 3 0 -2 0 -2 0 -1 -4 11 -2 -1
w sturen	2 -2 1 0 -1 1 -1 0 1 9 -8 0 0
w subsidies	9 9 0 2 -1 -6 17 -5 -4 -1 -1 0 -1
w supermarkt	3 7 -4 1 1 -4 -4 0 1 6 0 0 -1
w systeem	1 0 1 0 0 0 -2 -1 -4 4 -5 -1 9
w t	3 0 0 1 -1 -1 0 -3 6 -2 0 0 0
w taak	12 2 -3 4 -1 -6 1 11 -5 -1 -2 -1 -1
w taal	1 0 2 0 -6 6 1 4 -2 -2 0 0 -1
w taalles	10 6 2 2 -1 -5 3 -1 4 0 -1 0 0
w taart	2 0 0 1 0 -1 -1 -7 7 -1 3 0 -1
w taboe	-6 6 -2 -3 4 -1 -1 1 0 0 0 0 0
w tachtig	-1 6 -1 -2 2 -2 -1 -3 0 -1 -1 7 -1
w tafel	-3 -2 2 -1 -1 3 -5 18 -10 -1 -1 0 -1
w talent	-1 -5 -9 1 -1 4 5 -8 0 3 -2 0 -1
w te	7 81 15 -22 14 -18 27 16 9 -6 -3 -5 -12
w team	27 4 5 8 -11 -7 9 -17 5 7 -12 -1 19
w techniek	6 2 -8 3 7 -10 -4 0 0 -2 4 3 -1
w technologie	-16 2 2 -7 9 1 -4 -3 0 2 -1 0 2
w tegen	-20 23 -18 -13 32 -15 -13 7 8 1 -5 -2 -1
w telefoon	14 4 -1 5 0 -9 -2 -5 14 0 -1 0 -1
w telen	8 -3 -8 4 -2 -1 5 4 -7 -1 0 0 -1
w telers	-12 -1 12 -6 2 5 -2 3 0 0 -1 0 0
w televisie	11 3 -1 3 -1 -6 0 -2 6 -1 0 0 0
w tellen	1 1 7 -1 -2 1 -1 6 2 -2 -1 1 -2
w tempo	8 0 -4 3 -1 -4 2 -2 1 0 -1 0 2
w ten	-3 -6 -4 -1 0 4 10 0 1 -4 -6 -1 -3
w ter	0 11 1 -2 2 -3 -2 13 -1 -1 -4 0 -1
w terecht	-7 -1 8 -4 -1 5 0 3 -3 0 1 0 -1
w terug	0 26 -11 -3 18 -18 11 4 -5 -2 -2 -1 0
w terugdringen	-17 12 -6 -8 13 -2 1 2 -3 -1 -1 -1 -1
w terugkeer	-3 7 0 -2 2 0 0 3 -1 0 -1 0 0
w tevreden	11 2 1 2 -1 -5 -3 -3 -4 19 -3 0 -2
w textiel	-8 4 -3 -3 6 -1 -1 -1 1 0 0 0 0
w theater	-4 2 12 -3 -1 1 -1 8 -1 -1 -2 0 0
w thuis	25 14 13 1 -6 -7 0 0 2 -5 19 -1 -3
w thuiskomen	-6 -4 -5 -1 0 5 0 -1 -1 0 -1 0 0
w thuiszorg	-4 6 2 -2 2 -1 1 -4 6 0 0 0 0
w tien	3 -4 -6 1 -2 3 -5 -6 -5 11 -6 10 -2
w tijd	12 7 -13 12 4 -17 -3 -5 8 1 -4 4 0
w tijdschrift	-7 8 0 -4 4 0 0 2 -1 0 0 0 0
w tillen	-13 1 -9 -4 17 -8 0 -1 -2 -1 0 0 -1
w timboektoe	-6 -4 1 -2 -3 6 0 0 0 -1 0 0 -1
w toe	-3 8 -7 -3 6 -3 2 -7 2 -1 -3 0 7
w toegang	-10 -11 -4 -2 -3 11 -2 -6 2 -1 1 0 0
w toegankelijk	-15 0 -1 -6 -2 12 -6 6 5 -3 -4 0 -1
w toekomst	-10 -10 0 5 -9 9 -8 6 0 -1 -5 -1 4
w toekomstbestendige	-2 1 8 -2 -2 2 0 -1 -3 6 -2 0 2
w toezicht	10 5 29 -1 -8 -2 -2 22 -3 -2 -2 0 -1
w toonaangevend	3 -1 0 1 -1 0 -1 -1 -5 11 -1 0 -1
w toonaangevende	5 -2 -1 2 -2 -1 -1 -4 -2 9 -1 0 -1
w top	3 -1 3 1 -2 0 -1 -4 -4 13 -3 0 -1
w topklinische	15 5 0 4 0 -9 -1 -2 2 9 -2 0 0
w tot	-10 -9 32 -12 -9 18 0 19 -11 3 -7 -5 3
w trachten	-3 9 -2 -2 3 -2 1 0 -2 0 2 0 0
w trainer	5 0 -4 2 0 -3 4 -6 0 5 -2 0 -1
w trekken	-1 2 -11 0 9 -6 22 -15 -6 -1 -1 -1 -2
w trots	-7 -6 -8 12 -1 -6 -2 -2 -4 5 -1 0 -1
w tuin	4 0 -5 1 -1 0 -2 7 -2 -1 -1 0 -1
w tuinder	9 1 -1 3 -1 -4 0 0 -1 -1 5 0 0
w tuinieren	-12 -5 -1 -5 0 10 -1 -6 0 0 2 0 0
w tuiniers	1 1 7 -1 -1 -1 1 0 0 0 2 0 0
w turfvrij	-9 -5 -1 -5 -1 9 0 -5 -1 -2 -2 0 5
w tussen	-18 -15 -4 -2 -2 13 -3 -6 8 -5 2 -1 -4
w twaalf	5 5 0 1 1 -5 0 8 -2 -1 -2 0 -1
w twee	3 -4 4 0 -5 4 -7 5 12 -3 -3 -3 0
w tweede	0 0 3 0 -1 0 2 5 -8 -1 1 0 2
w tweedehands	2 1 0 0 0 -1 -1 -4 7 0 0 0 0
w tweeduizend	-1 5 -2 -1 2 -2 -2 -3 3 -2 -1 6 -1
w tweehonderd	3 0 2 1 -1 -1 -10 3 -2 0 0 12 -1
w twente	6 -1 -2 3 -1 -2 3 -3 1 12 -10 0 -1
w twintig	-1 1 6 -1 0 0 2 3 -1 -1 0 0 -1
w u	39 2 -11 18 -5 -21 17 -15 12 -5 6 -2 -5
w uit	24 14 -14 2 15 -22 5 12 5 -12 2 -4 -3
w uitbannen	-6 -5 -8 -1 7 -1 -1 -1 -1 0 0 0 0
w uitblinken	5 -1 -1 2 -1 -2 -4 -4 -1 7 4 0 -1
w uiteindelijk	-1 1 6 -1 0 0 0 3 -1 0 0 0 0
w uitgroeien	5 1 1 1 -1 -2 -2 -2 -2 11 -4 -1 2
w uitleggen	-6 -3 -1 -2 0 5 -1 -1 0 0 -1 0 0
w uitroeien	-4 9 1 -5 4 -1 0 5 -2 0 0 0 0
w uitstoot	8 5 7 1 -6 0 -1 -5 1 2 -1 -1 9
w uitvaart	9 0 -2 3 -1 -4 0 -1 4 0 0 0 0
w uitval	-4 7 -3 -2 5 -3 4 -3 -1 0 0 0 0
w uitvoeren	11 -2 8 3 -7 -1 -1 2 -1 0 -1 7 -1
w uniek	3 -3 -12 17 0 -13 -1 0 -2 0 -1 0 0
w uur	16 2 -4 5 -1 -8 3 -10 18 -2 -3 -1 -2
w uw	52 8 -7 15 -4 -25 2 4 17 -3 2 -3 -5
w vader	1 -1 -1 1 0 0 6 -4 -1 0 0 0 0
w vak	1 -1 -7 9 -2 -5 3 -2 -7 4 3 0 -1
w vakantie	-11 -3 4 -7 0 9 -1 -4 4 0 0 0 0
w vakbekwame	10 0 -5 4 -1 -5 -1 3 -1 1 -1 0 0
w vakkundig	6 0 -4 3 0 -3 -3 0 -1 -1 5 0 0
w vakmanschap	-8 -5 -9 3 3 0 2 -3 -2 0 -2 0 -1
w vakmensen	-1 -2 2 -1 0 1 -3 6 -3 -1 1 0 0
w vallei	10 1 -1 3 -2 -4 0 6 -3 0 0 0 0
w vallen	6 3 2 1 2 -6 3 -5 9 -1 -2 0 -1
w van	15 21 -12 -14 30 -22 -3 -5 -15 20 15 -18 12
w vanaf	18 3 -2 6 -2 -8 1 -7 11 -2 2 -1 -1
w vandaag	9 2 5 -1 1 -4 -2 -1 12 -2 -1 -1 -1
w vandaan	-13 -4 -6 4 3 -2 -1 -2 0 0 -3 0 0
w vangen	9 -4 1 4 -4 -1 0 7 -4 0 -1 0 -1
w vanuit	3 -1 -14 4 1 -2 -1 2 -4 -4 4 -1 0
w vanzelfsprekend	-14 -2 -5 -5 6 4 0 -4 -1 0 0 0 0
w vanzelfsprekende	4 0 1 1 -2 -1 0 0 -1 6 -3 0 0
w varken	6 1 1 0 -1 -2 -2 -2 7 0 -1 0 0
w vast	4 -3 2 2 -2 0 -2 -6 7 -1 5 -1 -1
w vaste	8 3 -5 3 0 -5 6 -4 -1 -4 6 0 -1
w vastgoed	7 8 2 1 -2 -4 -8 5 -2 -1 14 -2 0
w vastlopen	4 0 1 1 -1 -1 7 -3 -1 -1 -2 0 0
w veeknechten	-13 -2 12 -8 -1 10 14 -12 2 -1 0 -2 -1
w veel	2 0 -11 1 7 -6 5 -3 -4 -1 1 0 0
w vegen	6 1 0 1 0 -3 -1 4 -1 0 0 0 0
w veilig	-25 -17 21 -14 -10 29 -13 10 3 1 -5 -1 0
w veilige	22 7 16 4 -3 -13 -5 6 8 9 -4 0 -3
w veiliger	-20 -2 -8 -10 16 2 1 -2 -3 -1 -1 0 -1
w veiligheid	-23 -4 9 -14 3 16 -3 3 -6 -1 3 0 0
w veiligheidsregio	-3 -9 3 0 -4 7 -1 1 -1 0 -1 0 0
w veiligste	-1 -4 3 -1 -6 7 0 -1 0 8 -5 0 -1
w ventilatie	2 0 1 1 -1 -1 0 -5 6 0 1 0 0
w veranderen	-11 10 -8 -5 11 -4 -2 -2 2 -4 -5 -1 10
w verantwoordelijkheid	-3 1 7 1 -1 -2 -2 7 -1 -1 -1 0 0
w verbeteren	-20 25 -10 -10 23 -11 -4 4 4 -4 1 0 -2
w verbetering	-7 15 0 -5 6 -3 -2 3 3 -1 -1 0 0
w verbinden	-14 1 24 -3 -5 5 2 18 -11 -4 0 -1 -2
w verbinding	-8 -10 -5 5 -4 4 -2 -5 3 -2 1 0 -1
w verbruiken	-1 3 -4 -1 7 -6 0 -1 -1 0 0 -1 2
w verdedigen	14 9 -1 4 1 -10 0 9 -1 -1 -1 0 0
w verdelen	-8 0 2 -5 -1 7 1 4 -5 0 0 0 0
w verder	11 -5 -25 22 -3 -15 -3 1 -3 -3 -1 0 4
w verdienen	-17 -1 21 -5 -2 6 0 2 4 -1 -3 0 -1
w verdubbelen	26 -2 7 7 -15 -1 -1 -5 -1 17 0 -1 -1
w verduurzamen	0 2 1 -2 8 -6 -2 0 -2 -1 -1 7 -1
w verduurzaming	-8 1 3 -4 5 0 0 0 -1 0 0 0 0
w vereniging	11 15 -12 2 1 -6 -3 1 0 -2 5 -1 3
w vergroenen	0 7 1 -1 0 -1 0 0 0 -1 0 5 -2
w vergroten	-20 1 -11 -7 20 -5 -2 5 -7 -1 -2 0 -1
w verhalen	1 -4 0 1 -2 2 -3 13 -4 -2 -2 -1 -2
w verhogen	-1 6 -1 -1 3 -3 0 5 -1 -1 -1 0 0
w verhuren	1 1 6 -1 -1 -1 -2 -8 13 0 -1 0 0
w verhuur	1 -2 5 0 -2 0 -1 -4 6 -1 0 0 0
w verkeer	-5 -4 2 -2 -1 5 -2 -4 6 0 -1 0 0
w verkeersdode	-3 3 -4 -1 9 -7 0 0 0 0 0 0 0
w verkeersveiligheid	2 -3 10 0 -6 4 0 3 0 0 0 0 0
w verkleinen	-15 10 -7 -6 14 -5 -2 -3 3 0 0 0 0
w verkopen	1 5 3 -1 1 -2 -1 -6 5 8 -2 0 -2
w verlagen	-7 12 1 -4 3 0 -1 -3 7 0 0 0 -1
w verleden	-3 1 11 -3 -1 2 5 1 -2 -1 0 0 0
w verlenen	4 6 1 0 -1 -2 -2 15 -5 -1 -2 0 -1
w verloren	-9 -11 -2 -2 0 8 -1 -3 -1 0 -1 0 0
w verminderen	-9 -1 2 -4 1 5 1 -6 1 -2 -1 -2 7
w vermindering	-7 -5 -7 -1 9 -3 0 -4 0 0 0 0 0
w verpakking	-3 6 -1 -2 2 -1 0 7 -5 1 -1 0 -1
w verpleegkundige	-1 0 -1 0 0 1 -3 6 2 -1 -3 0 0
w verplegen	1 4 0 0 0 -1 -4 -9 16 0 -1 0 -1
w vers	6 0 4 -1 -1 -1 -1 0 4 -1 -1 0 2
w verschil	-9 -9 -4 -3 4 4 -2 -4 2 2 -2 0 -2
w versnellen	-9 25 -4 -6 11 -7 -2 5 6 -4 -1 0 -3
w verspilling	9 6 3 2 -5 -2 1 -1 -2 8 0 0 -1
w verstandelijke	-8 -3 2 -3 -1 6 0 1 -1 0 -1 0 0
w versterken	-14 12 -16 -8 31 -19 15 -12 -8 6 -2 -1 -4
w verstrekken	3 2 1 0 -1 -1 5 -13 11 -1 -1 0 0
w vertegenwoordigen	4 -2 3 1 -2 0 -2 6 -1 -1 -1 0 0
w vertellen	5 -4 -5 1 -2 2 10 0 -6 -2 -2 -1 -2
w vertrouwen	-9 -23 -10 10 -11 11 -3 -11 1 2 6 -1 -3
w vervoer	13 -3 1 5 -4 -4 -2 -6 13 -1 -1 0 0
w vervolgen	-5 11 -1 -3 3 -1 -1 3 0 0 -1 0 0
w verzamelen	19 -7 -7 9 -5 -5 -1 -3 5 -1 1 0 0
w verzekeraar	-3 -6 -1 -2 -1 5 -2 -2 -2 6 -3 0 1
w verzekeren	-4 -3 6 -3 -7 10 -1 -2 6 -2 -1 0 -1
w verzorgen	30 -2 4 11 -7 -11 -5 -12 32 -3 -2 0 -1
w verzorging	10 -1 -1 4 -2 -4 -4 3 4 -1 -1 0 0
w vestiging	3 -2 0 1 -1 -1 -2 -6 -1 -1 4 6 0
w via	1 6 -3 0 5 -6 3 11 -13 -1 2 0 -1
w vier	7 -4 -7 2 6 -8 -7 3 2 -3 -2 4 2
w vijf	17 -3 -9 7 -4 -5 -2 -9 -4 11 3 -3 5
w vijfhonderd	8 0 1 3 -4 -1 0 -1 -1 -1 0 10 -4
w villen	11 2 -3 10 -1 -12 -1 1 4 0 0 0 0
w vilten	12 2 3 0 -3 -1 0 11 -3 -1 -1 -1 -1
w vilter	-5 -1 5 -2 -1 4 -1 0 -3 6 -1 0 -1
w vinden	0 -7 0 7 -6 1 -6 -1 2 4 2 -1 -1
w vis	13 -6 -2 5 -5 -1 -2 16 -8 -2 -1 0 -2
w visie	-4 -4 1 -2 -2 5 -6 -3 0 7 2 2 -4
w vitale	-3 11 -6 -2 5 -4 0 -2 -1 -2 3 0 2
w vlaamse	-15 -2 -5 -5 8 2 -2 -3 0 3 -2 0 -1
w vlaanderen	-6 -3 -9 -2 2 4 -1 -1 -8 9 -2 0 -1
w vliegen	-2 -1 -5 0 8 -5 -2 -4 7 0 -1 0 -2
w vliet	-3 -3 6 -2 -4 6 -1 3 0 -1 0 0 0
w vloot	9 -2 1 3 -5 0 0 -1 0 -1 0 0 5
w vluchteling	11 2 -1 4 -1 -6 4 2 -2 -1 0 0 0
w voeden	-6 -8 8 -3 -3 7 -2 4 -2 -1 -1 0 0
w voedselbank	-1 4 1 -1 1 -1 -2 -2 7 -1 -1 0 0
w voedselketen	-1 -5 6 -1 -9 10 0 3 -1 0 -1 0 0
w voedselverspilling	-8 5 -5 -3 10 -5 -2 2 -1 0 0 0 0
w voelen	-4 -12 -17 7 -3 4 -6 -8 -7 -1 13 0 2
w voeren	0 3 1 -1 1 -1 -2 7 -3 0 -1 0 0
w voet	0 0 -6 0 -1 2 -1 3 -2 -1 0 0 0
w vogel	-6 2 9 -4 0 2 1 -1 3 -1 -1 0 -1
w vol	-25 -9 -3 -9 -3 21 2 -5 -1 -1 -2 -1 -2
w voldoende	-10 -5 -3 -3 -1 8 -1 -3 -3 5 -1 0 -1
w volgen	1 3 -4 0 1 -1 -1 -4 7 0 -1 0 -1
w volgend	4 -1 -1 2 -1 -1 -1 -4 -5 -1 -1 3 8
w volgende	-7 0 -2 -3 7 -2 -1 -1 -2 -1 -1 0 4
w volksgezondheid	-6 -3 3 -2 1 3 -1 2 -1 -1 0 0 0
w volledig	2 0 5 0 -2 1 5 -10 -5 -1 -1 -1 16
w volwaardig	-8 -1 8 -4 -1 5 0 -3 3 0 0 0 0
w volwassene	6 0 1 2 -1 -2 -3 9 -2 0 -1 0 0
w voor	13 1 19 -2 -10 3 2 -6 14 13 1 -3 -12
w vooral	6 0 -1 2 -1 -3 -1 -2 0 0 0 0 4
w voorbereiden	8 0 -3 3 -1 -4 0 -2 0 0 5 0 0
w voordat	6 -1 -5 2 -1 -1 -2 0 6 -1 -2 0 0
w voorkomen	-7 5 -4 -3 14 -10 -2 5 -2 -1 0 0 -1
w voorlichten	16 3 1 5 -1 -8 -2 8 -1 0 0 0 0
w voorlichting	-5 14 -1 -4 4 -2 -3 11 -6 0 0 0 0
w voorop	-3 -5 -5 8 -4 -2 -3 3 -2 -1 0 0 -1
w vooruit	7 1 0 2 0 -4 1 2 -1 0 1 0 0
w voorzien	24 0 -6 9 -4 -9 0 2 7 -4 2 1 -3
w vorm	-6 -2 -3 -2 3 1 0 -2 0 0 0 0 0
w vormen	7 5 14 0 -1 -5 -2 6 -4 -1 5 0 4
w vorming	-6 8 1 -3 3 -1 -1 1 0 0 1 0 0
w vraag	10 0 -5 4 -1 -4 -1 -3 1 -1 -1 0 6
w vrede	-10 -3 5 -11 -1 14 0 -1 -1 0 0 0 0
w vriend	-4 -1 3 -2 0 3 -4 -1 -2 8 -1 0 0
w vrij	-9 -5 0 -3 -1 8 -1 -4 4 -1 -2 0 0
w vrijheid	-12 2 -1 -8 5 5 -4 1 2 -1 -1 0 0
w vrijwillige	0 0 3 -1 0 0 -1 9 -5 -1 0 0 0
w vrijwilliger	6 7 8 -2 2 -5 -5 7 9 -3 -3 2 -3
w vroeg	-2 4 7 -2 -2 2 1 3 -1 0 0 0 0
w vrouw	-26 -16 -12 -7 8 13 -4 -8 4 -1 -3 0 -1
w vzw	-11 -1 -5 -3 6 1 0 -3 0 -1 0 0 -1
w vóór	14 -1 1 4 -5 -3 -1 -6 -2 -1 -1 11 3
w waar	21 -13 -8 10 -4 -6 -9 -13 -17 10 38 -5 -5
w waarbij	4 -1 -2 1 -1 -1 -1 -1 -2 -1 6 0 0
w waarborgen	0 -10 5 0 -13 14 1 -1 0 0 0 0 0
w waarde	7 10 3 2 5 -11 -1 8 -1 -1 -1 0 1
w waarderen	2 -1 -6 2 0 0 0 -2 0 0 1 0 0
w waardigheid	5 -1 -3 2 -1 -2 6 -2 -3 0 0 0 0
w waarin	-36 -22 24 -18 -11 37 -1 7 -3 -5 -8 -2 3
w waarmee	-5 23 4 -6 7 -7 -4 8 10 -2 -4 -1 -2
w waarvan	-3 -4 4 -1 -5 7 0 1 0 0 -1 0 -1
w wachten	1 -5 -5 11 -6 -3 -1 -3 3 0 0 0 -1
w wachtlijst	-5 -4 0 -2 -2 6 0 -1 -2 0 0 0 0
w wad	-2 4 12 -3 -1 0 0 6 -1 -1 0 0 0
w wagenpark	-4 6 -1 -2 3 0 4 -2 -2 -1 0 -1 2
w wanneer	-6 -4 -5 -2 0 6 2 -4 -5 6 -2 0 -1
w want	-18 7 39 -13 8 -2 0 19 -4 -1 -6 0 -1
w warm	19 7 7 5 -1 -12 3 1 4 -1 3 0 -1
w warme	20 5 3 5 -2 -10 -5 -11 12 -3 17 -1 -2
w warmte	8 -2 -1 3 -3 -1 -1 -6 10 -1 -1 0 -1
w was	-6 -3 0 -3 0 5 -1 -1 0 0 0 0 0
w wat	4 -22 -2 5 -4 3 2 9 -8 0 5 -5 -9
w water	-7 -9 8 -4 -4 11 7 9 -10 -2 -4 0 -2
w waterschap	-8 -4 -6 -3 1 6 -1 -2 -2 3 -1 0 -2
w we	3 17 34 -6 5 -13 17 13 -21 -11 -3 1 18
w webwinkel	9 0 3 2 -4 -2 6 -6 5 1 0 0 -2
w weefgetouw	-7 -2 0 -3 0 5 0 0 -1 0 0 0 0
w week	3 -7 2 0 -7 7 -6 -2 11 -2 0 -2 0
w weekend	6 0 0 2 -1 -2 0 -2 5 0 0 0 0
w weer	-24 -14 23 -14 -10 28 2 5 0 -3 -3 -1 -4
w weg	-9 1 -7 3 3 -2 -1 5 -5 -3 -2 -1 3
w wegen	14 10 4 1 -2 -6 0 9 0 0 0 -1 0
w weide	-9 -3 0 -3 1 6 0 -1 -1 0 0 0 0
w weinig	-5 0 -6 -1 1 3 -3 -2 1 -1 0 0 4
w wekken	-5 -7 0 -1 0 4 0 -1 -1 0 0 0 0
w welke	5 -1 -6 3 0 -2 3 -2 -1 0 0 0 0
w welkom	20 2 -9 8 -1 -10 -1 1 3 -1 4 0 -1
w welvaart	-6 -3 2 -3 -2 7 0 1 -1 0 0 0 0
w welzijn	-8 11 7 -6 0 3 0 5 0 -1 -1 0 0
w wendbaarder	7 1 -2 2 -1 -3 -2 -3 -1 -4 0 0 12
w wendbare	5 1 0 1 0 -3 0 -1 -2 -2 -3 0 10
w wens	7 -1 -3 3 -2 -2 -2 6 0 -1 -1 0 -1
w wereld	-17 -10 6 -9 -5 19 -4 6 -4 -4 -2 -1 4
w wereldburger	-4 1 7 -3 0 2 -2 8 -2 -1 -1 0 0
w wereldwijd	-5 -5 1 -2 -3 7 5 -6 -2 3 -1 0 -1
w wereldwijde	-9 7 -2 -4 4 1 0 -1 -1 -1 2 0 0
w werk	-3 -13 4 12 -9 1 26 -6 -16 5 -9 1 -4
w werken	16 -1 26 -4 -12 6 -10 -2 -4 -4 -6 -4 40
w werknemer	-1 0 2 -1 0 0 1 7 -4 -1 -1 -2 -1
w werkvloer	2 -2 0 1 -1 0 4 -6 -1 0 3 0 0
w wet	0 -6 10 -1 -8 8 4 1 -2 -1 -1 0 0
w weten	5 1 9 3 -2 -6 -6 3 3 5 2 -1 -2
w weven	-18 -15 -10 10 -1 2 -1 -14 4 4 1 -2 -1
w wie	-5 -4 5 9 0 -8 9 0 1 -1 0 -2 -7
w wij	15 15 6 15 7 -31 14 17 4 -5 -1 -7 -13
w wijk	-21 -14 6 -8 -11 26 -6 3 0 -5 3 0 -2
w wilde	-3 5 -3 -1 6 -5 0 2 -2 0 0 0 0
w willen	10 -5 12 -9 10 -5 -13 -17 -18 17 16 10 9
w windparken	-10 8 3 -5 4 1 0 3 0 -1 0 0 -1
w winkel	4 1 2 1 -1 -1 -3 2 11 -3 -4 -1 1
w winkelier	-4 3 1 -2 1 1 -7 -2 4 0 -1 7 0
w winstoogmerk	6 -3 -4 3 -1 -2 -1 3 -3 0 1 0 0
w winter	-8 -3 1 -3 0 6 0 -3 2 0 0 0 0
w wonen	-15 -3 14 -11 -3 16 -4 -2 6 -1 4 -1 -4
w woning	20 -1 10 5 -6 -7 6 0 9 -3 -4 -1 1
w woningcorporatie	4 -3 -3 2 -1 0 2 -6 3 -1 1 0 0
w woord	2 1 -2 0 0 -1 -2 11 -6 -2 2 0 -2
w worden	16 -3 5 -1 -1 -2 -1 -11 -13 19 -6 -5 21
w wortels	-6 -3 -1 -3 0 5 -1 -1 -1 10 -7 0 -1
w zaak	-6 -10 -8 7 -5 4 0 -9 -4 1 0 -1 6
w ze	1 -8 -18 8 1 -3 5 -10 2 -7 2 5 -4
w zee	-8 10 4 -6 3 1 -2 14 -7 -1 -1 0 -1
w zeggen	0 -1 1 4 -1 -3 1 -8 0 2 1 0 4
w zeilen	-9 -4 -1 -3 0 7 -2 3 -1 0 -1 0 -2
w zeldzame	-3 6 -3 -2 5 -3 -1 4 -1 -1 -1 0 -1
w zelf	15 1 -6 4 -2 -4 5 -14 10 -1 0 -3 7
w zelfredzame	-4 -1 2 -5 0 6 0 0 0 0 0 0 0
w zelfsturende	16 0 4 5 -10 0 0 -1 -1 -2 -2 0 12
w zes	4 1 0 1 -1 -2 -2 -2 2 -1 6 -1 -1
w zetten	-8 -10 6 -5 1 7 -3 20 -9 2 -7 -1 -5
w zeven	9 1 -3 3 0 -4 2 -2 2 0 0 0 0
w zich	6 -14 -16 2 -3 6 -6 -9 -9 7 8 -1 4
w ziek	-9 -4 10 -7 -2 9 6 0 0 -3 0 0 -4
w zieke	13 5 3 4 -2 -7 -3 -7 18 0 -2 0 0
w ziekenhuis	-23 -6 15 -12 -5 20 -2 -13 6 9 -12 -1 9
w ziekte	1 -9 6 0 4 -4 -1 3 -1 -1 1 0 -1
w ziel	5 -3 -2 8 -4 -4 -3 -4 -5 -1 14 -1 -1
w zien	-1 6 -13 1 6 -5 1 -4 -8 1 14 -1 -6
w zij	-11 1 6 -7 5 3 12 7 -15 2 -3 -1 -3
w zijn	7 -28 -5 25 -40 22 0 -15 -26 10 59 -18 -15
w zin	-17 -2 -8 -6 9 4 -3 -1 4 -2 -4 -1 -2
w zingen	5 0 1 -1 -1 0 -2 8 -2 -1 -1 0 -1
w zitten	13 3 -5 4 -1 -6 6 10 -4 -2 -5 -1 -2
w zo	-31 40 43 -22 5 5 6 12 1 -2 -8 -2 7
w zo'n	-3 1 6 -2 0 1 1 2 0 0 -1 0 0
w zoals	-1 5 -10 -1 2 1 -5 13 -3 -1 -4 0 -1
w zodat	-11 4 46 -12 -11 14 12 7 -2 -2 -7 -2 5
w zoeken	-1 5 9 -3 -2 1 -2 14 -5 -1 -2 0 -1
w zomer	-6 0 9 -4 -1 3 1 0 -1 0 2 0 0
w zon	-8 0 12 -5 -2 5 -1 -6 10 0 0 0 0
w zonder	-38 -38 34 -26 -34 71 -4 2 16 -9 -7 -5 -4
w zonwering	2 1 2 0 0 -1 -1 -9 7 6 -1 0 -1
w zorg	8 13 19 -6 -6 2 -5 -11 27 11 -7 -2 -4
w zorgen	7 -7 15 -5 -17 18 2 16 -5 -3 -12 -2 7
w zorgverlener	3 -2 -2 1 -2 1 9 -2 -6 0 0 0 -1
w zorgvuldig	5 1 8 0 -2 -2 -2 4 5 -1 -1 0 -1
w zoveel	14 1 -5 6 -1 -7 6 -8 4 -1 -2 0 4
w zowel	-9 -5 -5 -2 5 2 -1 -4 1 -1 1 0 0
w zullen	-6 4 11 -5 -1 3 5 -3 6 -1 -2 0 -2
w zwemmen	-6 -2 2 -4 -1 6 -1 4 -1 0 0 -1 -2
w één	11 -1 3 1 -5 1 -6 -5 -9 -4 2 5 20
ww ! ^	-3 -12 -13 4 -5 8 -5 3 1 -1 -2 0 -2
ww ' s	-2 -9 -4 0 -3 7 0 -1 1 -1 -2 -1 -1
ww ' t	3 0 0 1 -1 -1 0 -3 6 -2 0 0 0
ww , aan	8 -2 -4 4 -1 -3 1 -1 2 -1 -1 0 1
ww , advies	-6 7 0 -3 3 0 6 -5 1 0 0 0 0
ww , adviseren	1 0 0 0 0 0 -6 5 -1 -1 3 0 -1
ww , al	2 -1 -2 5 -1 -4 -1 -7 -2 2 11 -1 -1
ww , bewaren	6 -4 -1 3 -2 -1 0 2 -1 0 0 0 0
ww , bij	-7 -4 0 -3 5 0 -3 -1 1 3 -1 0 -1
ww , daar	-8 -4 1 -4 -1 8 -5 -2 -3 6 -2 -1 4
ww , dat	5 2 5 2 0 -5 6 2 -6 -3 -2 0 7
ww , de	6 -7 8 0 -6 4 -2 0 5 4 -3 0 -2
ww , dier	-8 -4 -1 -3 3 2 -2 -3 2 0 0 0 0
ww , doen	7 0 -3 2 0 -3 3 -3 1 0 0 0 0
ww , door	-2 9 -2 -2 3 -3 5 0 0 -2 -1 0 0
ww , droge	-10 -5 -3 -3 0 8 -1 -2 -1 0 0 0 0
ww , een	11 8 -2 2 1 -7 11 -7 -1 4 -4 5 -3
ww , eerlijk	-5 -3 -1 -3 -1 6 0 0 -1 0 0 0 0
ww , eigen	-7 9 0 -4 4 0 -1 7 -4 0 0 0 0
ww , elkaar	8 -1 -1 3 -2 -3 -2 0 6 -1 -2 0 0
ww , elke	15 0 -8 7 -1 -8 1 3 0 -1 0 0 -1
ww , en	-5 7 13 -8 -3 7 -1 8 -3 1 -4 -1 3
ww , geen	13 3 0 4 -1 -7 -1 -3 4 0 0 0 4
ww , goed	14 4 1 2 0 -7 0 -2 9 0 -1 0 0
ww , helpen	-5 7 2 -3 3 -1 5 -2 -1 0 -1 0 0
ww , het	-17 10 -10 -8 10 2 -3 5 0 -4 -1 0 -1
ww , hun	4 -2 -3 2 -1 -1 -1 -4 -1 0 6 0 0
ww , in	6 -11 -15 4 1 0 -4 -6 11 -5 4 -1 -4
ww , komen	0 -3 -6 8 -1 -5 -1 -3 3 0 0 0 0
ww , korte	8 2 -2 5 0 -7 0 0 4 0 0 0 0
ww , laten	6 1 -1 2 0 -3 0 4 -1 0 0 0 0
ww , maar	-3 0 -1 -2 4 -1 -3 2 -4 -1 7 0 -2
ww , meer	-5 -4 1 -2 -2 6 -2 0 -3 -1 -1 0 5
ww , met	23 -5 -5 9 -12 0 6 -3 -7 10 -7 -1 6
ww , minder	-4 -4 -3 -1 -1 6 -1 -5 -3 0 0 0 7
ww , muziek	12 3 0 4 -1 -6 -1 -4 8 0 0 0 0
ww , niet	-14 -8 2 -5 -3 13 -2 -1 -2 0 0 0 0
ww , nu	0 -1 -4 0 1 0 -1 0 -6 6 0 0 0
ww , om	-8 8 14 -6 -1 3 -2 8 0 0 -1 0 -1
ww , omdat	1 6 17 -2 0 -3 -2 -1 10 0 -1 0 -1
ww , onder	-1 6 -1 -1 1 -1 -4 7 -1 0 -1 0 0
ww , ondernemer	6 1 -1 2 0 -3 -2 -3 5 -2 3 0 0
ww , ongeacht	-7 -5 0 -3 -1 7 -5 -3 2 -1 5 0 -1
ww , ontwikkelen	5 -4 -1 2 -2 0 -2 -11 11 0 2 0 0
ww , onze	1 0 -1 1 0 0 7 -5 -4 3 -1 0 0
ww , ook	-5 -6 0 -6 -3 12 6 -8 5 -2 -2 0 -1
ww , op	-9 -12 6 -4 -10 18 1 1 1 -2 -3 0 -2
ww , opdat	-14 -2 20 -8 -3 10 0 4 -1 0 -1 0 -1
ww , rechtstreeks	6 1 2 2 -1 -3 -1 -4 7 0 0 0 0
ww , samen	10 -4 -5 17 -3 -14 -2 9 -3 -1 -1 0 -1
ww , staat	-9 -4 -1 1 0 3 -2 0 0 0 0 0 0
ww , te	-1 9 -7 -1 8 -7 -3 0 4 1 -1 0 -1
ww , thuis	0 -2 3 -3 -2 5 -2 -3 -4 -2 12 0 -1
ww , tot	-21 3 14 -11 3 9 -2 0 2 0 0 0 0
ww , van	12 -6 -10 6 -2 -3 8 -15 14 -8 0 -1 0
ww , veilige	10 9 7 1 1 -9 -2 1 4 6 -1 0 -1
ww , verkopen	4 0 -2 2 0 -2 -1 -4 -2 9 -1 0 -1
ww , vertrouwen	-8 -6 -5 3 -1 2 0 -3 0 -1 0 0 0
ww , voor	-10 9 30 -12 4 0 -1 -4 9 7 -2 -1 -2
ww , waar	-6 -7 -9 -2 -1 8 3 -4 -2 -2 2 0 -2
ww , want	-9 4 23 -7 4 -2 0 11 -3 -1 -3 0 -1
ww , willen	-4 2 7 -3 0 2 1 3 -2 -1 1 0 -1
ww , zijn	7 5 2 0 2 -5 0 4 0 -1 2 0 -2
ww , zoals	-1 -1 -1 -2 0 3 -1 6 -5 0 0 0 0
ww , zodat	-10 -7 39 -9 -14 18 2 3 2 -1 -6 -2 8
ww , zonder	19 -4 -14 8 -3 -5 3 3 4 -4 -2 -1 -3
ww , één	4 0 -1 1 0 -1 -2 -7 -3 -2 11 0 4
ww - en	11 3 -4 4 -1 -6 -4 -1 -2 2 9 0 -1
ww . ^	6 -39 -44 11 -4 13 -2 10 -7 -1 -15 -4 -2
ww . altijd	-2 -3 -7 10 0 -6 -1 -1 -1 0 0 0 0
ww . daar	-1 -4 -8 1 0 3 2 -6 2 0 0 0 -1
ww . daardoor	-6 -2 13 -4 -2 4 -4 5 1 0 0 0 0
ww . daarnaast	8 -3 -4 4 -2 -2 -2 3 -1 -1 -1 4 -1
ww . daarom	5 3 16 1 -2 -5 1 9 0 -2 -3 0 1
ww . daarvoor	1 6 3 -1 -1 -1 1 1 -1 1 -1 0 3
ww . dat	-11 -4 -3 -4 0 8 -3 -3 8 -3 -2 0 -1
ww . de	1 3 7 1 -2 -2 -3 -1 4 4 0 0 -1
ww . het	-9 12 26 -8 0 2 5 1 6 -1 -3 0 -1
ww . iedereen	-6 0 6 -3 0 3 0 0 0 0 1 0 0
ww . mens	-8 -1 9 -4 0 4 -1 1 1 0 0 0 0
ww . met	-4 5 11 -4 0 1 0 7 -4 -1 0 0 1
ww . niet	-9 0 -7 -5 9 0 0 -3 -1 0 0 0 0
ww . ons	-6 8 28 -7 -2 1 1 -2 2 4 0 0 3
ww . samen	2 3 -14 8 1 -7 1 -6 1 -1 3 0 0
ww . voor	-5 -3 2 -4 -2 7 3 -1 -2 0 -1 0 0
ww . want	-9 3 16 -6 4 -1 0 9 -1 -1 -3 0 0
ww . wat	-6 -1 9 -3 -1 4 0 3 -2 0 0 0 -1
ww . we	-1 5 19 -4 -5 3 -2 4 2 -3 9 -1 -4
ww . wie	-11 -3 5 1 0 1 2 -1 -1 0 -1 0 -1
ww . wij	-2 -1 12 -3 4 -3 2 2 2 -3 3 -1 -3
ww . zij	-6 0 14 -4 2 0 -1 5 -3 -1 2 0 0
ww . zo	-25 0 48 -16 -4 14 2 -5 11 -1 -3 0 3
ww 1 ,	-2 1 7 -2 -1 1 -1 -5 8 0 0 0 0
ww 1911 .	2 0 0 0 0 0 0 -1 -4 0 8 0 -1
ww 2030 zijn	2 0 0 0 0 -1 -1 -2 -1 7 -3 -2 3
ww 2050 .	7 -1 -1 3 -3 -2 -1 -1 -1 0 0 0 4
ww : dat	6 0 -4 7 0 -7 0 2 0 -1 1 0 -1
ww : de	-9 -7 -9 -1 10 -2 -3 -8 0 7 -1 0 -1
ww : een	9 2 6 0 -2 -2 2 -7 2 -4 14 -1 -2
ww : elke	-6 5 5 -3 2 1 1 2 -1 0 0 0 0
ww : geen	-6 -4 -2 -2 -1 6 -1 -1 0 -1 -1 0 0
ww : het	-3 6 11 -4 6 -5 -4 2 4 6 -3 -1 -2
ww : in	-6 0 11 -4 -1 3 -2 1 1 0 -1 3 -1
ww : met	-2 8 -5 -1 4 -3 0 3 -1 0 0 0 -1
ww : minder	6 1 -4 2 3 -5 2 -7 -3 -1 -1 0 11
ww : van	2 -2 -4 1 -1 0 4 -7 3 0 -1 0 0
ww : wij	10 -1 0 4 -2 -4 4 11 -8 -1 -1 -1 -1
ww : zo	7 -4 -5 2 -2 0 1 8 -10 -1 -1 0 2
ww ^ afval	8 1 1 2 -1 -3 0 6 -2 0 0 0 0
ww ^ al	9 1 5 2 -4 -2 0 8 2 -1 -1 -3 -1
ww ^ alle	-7 -3 1 -4 -1 7 -1 -1 0 0 0 0 0
ww ^ alles	5 -2 -8 13 -1 -11 3 -2 -1 0 0 0 0
ww ^ als	-5 -1 -7 -2 4 1 2 1 1 -2 -5 -2 2
ww ^ altijd	-5 -5 -5 8 -3 -1 -1 0 0 0 -1 0 0
ww ^ betrokken	-3 -6 -12 19 -1 -13 -1 -1 -3 0 -1 0 0
ww ^ bij	-9 -12 -10 12 -3 -2 -6 -4 7 -1 1 -1 -3
ww ^ bijdragen	-6 -3 -4 -2 4 1 0 -2 -1 0 0 0 0
ww ^ boom	4 5 12 -1 0 -4 -1 4 3 0 0 0 0
ww ^ daarom	-9 -2 -5 -3 7 0 0 -2 0 0 0 0 0
ww ^ dag	0 1 5 -1 0 0 6 -3 0 0 0 0 0
ww ^ dagelijks	7 2 1 1 0 -3 -2 11 -4 -1 -1 0 0
ww ^ dat	-10 -5 -3 -1 -1 7 -1 -1 -1 -1 0 0 0
ww ^ de	1 0 -5 3 7 -8 -2 12 -9 -14 17 -6 2
ww ^ dit	10 5 -2 3 -1 -6 -3 5 -3 -1 -1 2 5
ww ^ doel	12 -2 2 4 -6 -1 -2 9 -3 -2 -2 -1 4
ww ^ doen	-6 -5 -7 9 0 -4 -1 -1 0 -1 -1 0 0
ww ^ door	-6 0 18 -5 -5 7 3 11 -6 -1 -1 -1 -2
ww ^ droge	9 2 -2 3 -1 -4 0 5 -2 0 0 0 0
ww ^ duurzaam	0 0 -6 -6 11 -3 -2 -5 -2 4 0 0 3
ww ^ dé	5 -2 -1 2 -1 -1 -3 -3 -1 10 -3 0 0
ww ^ een	-5 -6 -11 -6 -9 21 5 -26 5 1 13 -3 0
ww ^ eerlijke	9 2 1 3 -1 -5 -2 2 5 -1 -1 0 -1
ww ^ elk	6 -4 -9 14 -2 -10 -2 0 1 0 -1 0 0
ww ^ elke	13 2 0 7 -3 -9 -3 8 1 -1 -3 5 -2
ww ^ er	12 4 2 0 0 -4 17 -2 -5 -2 -3 0 0
ww ^ eén	11 1 0 3 -1 -5 -4 -5 4 -4 9 -2 5
ww ^ fiets	-5 -3 0 -2 -1 6 0 -2 1 0 0 0 0
ww ^ financieel	-7 -2 0 -3 0 6 -2 -2 3 0 0 -1 0
ww ^ geen	-7 -5 0 -2 -3 9 0 -1 -1 0 0 0 0
ww ^ geld	11 -1 1 3 -3 -2 -1 7 -2 -1 0 0 0
ww ^ gewoon	-11 -6 -5 5 -1 1 -1 -2 -1 -1 0 -1 0
ww ^ gezond	-2 2 -3 -1 6 -4 0 0 0 0 0 0 0
ww ^ gezonde	4 2 9 -1 -1 -2 0 -2 4 3 -1 0 0
ww ^ goed	-11 -10 -12 17 -3 -6 0 -2 -5 0 0 0 0
ww ^ het	3 11 -8 -4 23 -20 -5 18 -2 13 -13 -3 -7
ww ^ iedere	-17 -7 -1 -6 -1 13 0 -2 -2 0 -1 0 0
ww ^ iedereen	-1 -4 -5 -2 -1 6 2 -4 3 -1 -2 0 -1
ww ^ in	18 -2 3 3 -1 -6 -11 3 -12 1 -1 14 11
ww ^ inwoner	-21 -11 -4 -7 -1 17 -2 -4 -2 0 0 0 0
ww ^ jongere	-5 -2 0 -2 0 4 6 -5 -1 0 -1 0 0
ww ^ jouw	7 2 0 2 0 -4 5 -3 -2 -4 10 -2 -2
ww ^ kanker	-6 1 -3 -3 7 -1 0 -1 0 -1 0 0 0
ww ^ kennis	-3 12 -5 -2 5 -4 0 4 -3 0 0 0 0
ww ^ klant	4 0 0 0 -1 0 -5 -2 -2 12 -1 -1 -1
ww ^ kleine	6 2 1 0 0 -2 0 -2 5 3 -1 -1 -1
ww ^ koploper	2 8 2 -1 1 -2 0 0 0 5 -1 0 0
ww ^ meer	-8 0 -14 2 13 -9 -1 -2 -2 -1 0 0 0
ww ^ mens	-9 -8 -4 -3 -3 11 -9 -1 8 0 -3 0 0
ww ^ met	-23 28 9 -5 12 -10 1 8 16 -7 0 -5 -9
ww ^ minder	-10 -4 -1 -4 -1 9 0 -1 -1 0 0 0 0
ww ^ nederland	-11 0 -4 -7 9 2 0 -2 -1 0 0 0 0
ww ^ niemand	-12 -6 -2 -7 -2 13 -1 -2 -2 0 0 0 0
ww ^ nul	-10 -5 3 -6 -4 13 0 -1 0 0 0 0 0
ww ^ om	0 -7 1 1 -4 5 -4 0 -3 -1 -1 0 7
ww ^ ondernemer	1 0 0 0 0 0 9 -6 -1 0 -1 0 0
ww ^ ons	10 5 -4 1 1 -5 -3 -8 7 1 -1 3 4
ww ^ onze	1 5 19 -5 2 -3 -3 6 0 -2 -2 -2 9
ww ^ op	-15 -2 -2 -8 8 5 -1 -4 5 0 -1 -1 -3
ww ^ open	-6 -4 0 -2 -3 7 -1 1 -1 -1 0 0 0
ww ^ opkomen	-7 11 -4 -5 14 -8 -2 10 -3 -3 -1 0 0
ww ^ oude	5 0 1 1 -1 -1 -1 6 -1 0 0 -2 0
ww ^ reis	-6 -3 -1 -3 0 6 0 -3 2 0 0 0 0
ww ^ respect	-5 -4 -5 7 0 -3 0 -2 0 0 0 0 0
ww ^ samen	-7 -20 -14 6 1 3 9 -5 -8 -2 -2 -1 -3
ww ^ software	-2 -2 -2 -1 0 3 -1 -1 -6 9 -1 -1 -2
ww ^ steeds	-4 5 -5 -2 6 -3 -1 1 -1 0 0 0 0
ww ^ straat	-7 -3 -1 -3 -1 6 -1 -1 -1 0 0 0 0
ww ^ tevreden	3 1 1 0 0 -1 -2 -2 -1 8 -1 0 0
ww ^ toonaangevend	2 0 0 0 0 0 -1 0 -5 8 -1 0 0
ww ^ topklinische	15 5 0 4 0 -9 -1 -2 2 9 -2 0 0
ww ^ uw	3 0 -1 1 0 -1 1 -3 -7 2 10 -1 -1
ww ^ van	8 -1 5 1 -3 -1 -1 -4 8 -7 -4 -2 13
ww ^ vanuit	-8 -9 -4 0 -1 6 -1 4 -2 -1 -2 0 -2
ww ^ veeknechten	-3 -2 1 -3 -1 5 13 -10 -1 0 0 -2 0
ww ^ veilig	-8 -3 0 -3 0 6 0 -1 -2 0 0 0 0
ww ^ via	-6 4 -3 -3 6 -2 -2 5 -4 0 0 0 0
ww ^ voedselverspilling	-6 1 -5 -2 9 -5 -2 0 0 0 0 0 0
ww ^ voor	5 -5 -1 4 -6 2 -3 -8 2 0 -2 12 -3
ww ^ wat	7 -2 -9 1 2 -2 -3 6 -2 -1 2 -1 -2
ww ^ we	10 12 7 -1 2 -9 0 -6 -1 -3 2 2 14
ww ^ wie	-7 -3 0 -3 0 6 -2 5 -2 -1 -2 0 -1
ww ^ wij	-12 -11 2 4 -5 7 4 4 0 1 1 -9 -7
ww ^ zelfredzame	-4 -1 2 -5 0 6 0 0 0 0 0 0 0
ww ^ zorgen	6 1 0 2 -1 -3 -1 -3 3 5 -2 0 0
ww aan ,	5 -1 9 1 -2 -1 -1 2 3 -1 0 0 -1
ww aan .	-2 0 -11 0 12 -9 -2 0 0 -2 -1 3 -2
ww aan alle	13 3 -2 4 0 -7 -1 -3 9 0 -1 0 0
ww aan de	1 -10 -6 0 4 0 5 -3 -7 10 -2 -1 -5
ww aan een	-25 -17 21 -12 -5 22 -10 -5 -1 0 -4 11 4
ww aan en	-6 -5 9 -3 -2 5 0 4 -3 0 0 0 0
ww aan hebben	15 3 -2 5 -2 -7 0 -4 -1 0 9 0 0
ww aan het	-3 0 1 4 -8 5 3 5 -8 -2 5 -1 -2
ww aan huis	15 8 3 4 0 -10 0 -2 10 -1 -1 0 0
ww aan hun	-9 -1 9 -4 -1 5 -1 5 -3 0 0 0 0
ww aan mens	3 -4 -1 -1 -5 6 -3 10 -4 0 -2 0 0
ww aan te	2 0 -2 1 -7 5 -4 4 1 -1 -1 0 2
ww aan wie	-11 0 -6 -3 9 -2 0 -2 -1 0 -1 0 0
ww aanbieden van	-1 -1 5 -1 -1 1 -1 -3 7 0 -2 0 0
ww aandacht .	6 0 0 5 -3 -3 0 -1 6 -1 0 -1 -1
ww aandacht en	-4 -2 0 1 0 1 7 -3 -3 -1 -1 0 0
ww aandacht voor	-9 1 -6 5 -1 0 0 0 -1 -1 -2 0 0
ww aanpakken .	-11 12 -3 -8 13 -4 -1 5 -1 -1 -2 0 0
ww achtergrond .	-2 -1 2 -1 2 0 -4 6 -3 0 1 0 0
ww advies ,	-4 5 0 -2 2 0 -1 10 -6 0 -1 0 -1
ww advies en	-5 6 0 -3 3 -1 12 -9 -1 0 0 0 0
ww adviseren ,	1 0 3 0 -1 0 7 -1 -2 -1 -1 0 0
ww adviseren over	10 -3 0 4 -4 -2 3 -4 -1 0 4 0 -1
ww af te	-3 -2 -8 0 8 -5 2 -2 -1 -1 -1 0 0
ww af van	2 0 -1 1 0 -1 -1 -2 -1 -1 -1 0 6
ww afhankelijkheid van	-8 -1 -5 -3 9 -3 -1 -1 0 -1 -1 0 0
ww afkomst ,	-6 -4 2 -2 -1 5 0 -1 1 0 -1 0 0
ww al drie	3 1 0 1 0 -1 -3 -4 10 -1 1 -2 -1
ww al onze	-2 -2 6 -2 -3 4 -1 -3 0 0 -1 -1 6
ww al sinds	5 0 0 1 -1 -1 -1 0 -1 -2 7 0 -1
ww alleen .	-4 2 12 -3 0 1 3 -2 3 0 0 0 -1
ww alleen voor	-4 1 7 -3 0 2 1 -2 3 0 0 0 0
ww alles voor	0 -2 -3 8 -1 -6 -1 1 1 -1 0 0 0
ww alles wat	-5 -5 -8 1 -1 4 3 -3 -3 2 -1 -1 -1
ww als doel	2 9 3 -1 1 -3 6 1 0 -1 -2 0 0
ww als een	19 3 -5 12 -2 -15 -1 -4 -2 -1 13 0 0
ww als het	7 -3 -7 1 3 -3 1 -2 3 3 -3 0 -2
ww als kenniscentrum	6 -2 -2 3 -1 -2 -1 3 -2 0 0 0 0
ww als koepel	-10 -2 0 -4 7 0 -1 -1 0 0 0 0 0
ww als vanzelfsprekend	-5 1 -3 -2 6 -3 0 -1 -1 0 0 0 0
ww als we	8 -1 -1 3 -3 -1 -3 -5 2 -1 0 0 8
ww als ze	1 0 0 0 0 0 -5 7 -1 -1 0 0 0
ww altijd .	-3 -5 -3 5 3 -6 0 0 -2 0 0 0 0
ww ambitie zijn	6 -5 1 2 -6 3 -1 -5 -3 6 -5 0 9
ww arbeidsmarkt waarin	-1 -1 -2 0 0 1 6 -5 -1 0 -1 0 0
ww armoede .	2 8 0 0 -2 -1 -2 7 -2 0 0 0 0
ww arts en	7 0 3 2 -2 -2 -2 1 -6 2 7 0 0
ww auto .	-9 3 -1 -5 2 5 0 1 -1 0 -1 0 0
ww baan .	4 -1 -3 8 -1 -7 -1 -1 2 0 0 0 0
ww bed .	-3 1 10 -3 0 1 -2 6 -2 -1 0 0 0
ww bedrijf .	9 1 1 3 -3 -2 9 -2 -5 -1 -2 -1 4
ww bedrijf te	6 -4 0 2 -3 0 4 -1 -1 0 -1 0 0
ww begeleiden wij	9 0 -3 3 -1 -4 4 0 -2 -1 0 2 -1
ww beginnen bij	4 -2 -6 10 1 -10 -3 -2 5 1 0 0 -1
ww behartigen van	7 0 0 2 -3 -1 -1 4 0 0 0 0 0
ww beheer van	-7 15 1 -5 4 -2 4 2 -2 -1 -1 0 0
ww beheren de	3 -4 6 1 -3 1 -1 7 -3 -1 -1 0 0
ww beheren en	-1 10 -4 -2 3 -3 0 4 -1 0 -1 0 0
ww beheren van	2 -1 -1 1 -1 0 6 -8 3 -1 0 0 0
ww behoren .	6 0 -3 3 0 -3 -1 -2 -3 4 -1 0 3
ww behoud van	-9 0 -1 -4 2 5 0 1 -1 -1 -1 0 0
ww belang van	0 0 1 0 3 -3 -1 8 -3 -2 -2 0 0
ww belangstelling voor	-9 4 -3 -4 6 -1 0 3 -3 -1 0 0 0
ww belgië .	6 2 0 2 -1 -3 -1 -3 -1 -1 3 0 6
ww benelux te	4 -2 -1 2 -1 -1 -1 -2 -1 6 -1 0 0
ww beoefening van	1 8 2 -1 -2 0 -1 6 -1 0 0 0 0
ww beperken van	-5 -6 2 -1 1 2 0 -1 0 0 0 0 0
ww beperking .	-7 -3 2 -3 0 5 -1 -2 2 0 -1 0 0
ww beperking samen	6 2 2 2 0 -4 -1 2 -1 0 3 0 0
ww bereikbaar houden	-1 5 -6 0 11 -11 0 0 0 0 0 0 0
ww beschermen .	-5 6 -3 -5 9 -4 0 0 0 0 0 0 0
ww beschermen de	-14 -2 -10 -4 16 -6 -1 -2 -1 -1 -1 0 0
ww beschermen het	-6 6 -2 -3 5 -1 0 0 0 0 0 0 0
ww beschermen tegen	-6 1 0 -3 2 2 -2 4 -1 -1 0 0 0
ww beschikbaar aan	0 0 3 0 -1 0 -1 -6 9 0 0 0 -1
ww bestaan om	-5 -5 -6 -1 6 -1 -2 -3 2 0 0 0 0
ww beste service	2 0 0 1 0 0 0 -2 9 -5 0 0 0
ww bestuur .	-3 12 -7 -2 6 -4 -3 3 4 -1 -1 0 -1
ww betaalbaar ,	3 1 2 0 -1 0 -1 -4 9 -2 -1 0 0
ww betaalbare woning	16 3 -1 5 -1 -9 0 1 5 0 0 0 0
ww betekenis zijn	7 1 -2 2 -1 -3 13 -2 -1 -4 -3 -1 -1
ww beter .	6 -3 -8 14 -2 -12 0 -1 -1 0 0 0 1
ww beter maken	-8 0 -6 -3 8 -2 -1 -2 0 0 0 0 0
ww betrokken ,	-5 -6 -9 14 -1 -8 -1 -1 -3 0 -1 0 0
ww betrouwbare ,	6 0 -1 2 -1 -3 0 -1 1 -2 4 0 0
ww bevallen .	-3 1 7 -2 0 1 -1 3 -1 0 0 0 0
ww bevorderen .	-8 11 -6 -4 14 -10 1 1 0 -1 -1 0 0
ww bevorderen dat	-7 -8 3 -2 -9 14 -1 -2 0 0 0 0 0
ww bevorderen de	-9 3 -6 -3 8 -2 2 1 -3 -1 -1 0 0
ww bevorderen en	-6 11 1 -4 3 0 -2 5 -1 -1 1 0 0
ww bevorderen van	-14 12 -9 -6 18 -9 -2 1 -2 3 -2 0 0
ww bewaren en	9 -6 -1 4 -2 -3 -1 6 -1 -1 -1 0 -1
ww bewoner .	4 -1 -1 1 -1 0 0 -4 6 0 0 0 0
ww bieden ,	2 -1 0 1 -1 0 -1 7 -5 0 -1 0 0
ww bieden .	5 1 0 1 -1 -2 -1 -4 14 -2 -4 0 -1
ww bieden aan	5 0 2 1 -1 -2 -1 -5 9 0 0 0 0
ww bieden een	-3 -3 9 -2 -2 3 -1 3 0 0 -1 0 0
ww bieden wij	-2 0 5 -1 0 1 -2 -3 7 -1 0 0 0
ww bieden zorg	-7 0 7 -3 0 3 0 -1 2 0 0 0 0
ww bij ,	1 1 3 0 0 -1 2 7 -4 -1 -1 0 -1
ww bij .	-4 1 5 -3 0 2 1 6 -5 0 -1 0 0
ww bij aan	-9 8 7 -6 -4 9 -3 6 1 -1 -1 0 0
ww bij alles	-1 -3 -6 5 0 -2 -3 -1 2 -1 0 0 0
ww bij de	-22 3 -5 -10 21 -6 20 -13 -10 0 -4 -1 2
ww bij die	8 -2 -3 4 -2 -3 6 -3 -1 0 -1 0 0
ww bij elkaar	8 5 1 2 0 -5 0 13 -7 -1 -1 0 -1
ww bij en	-9 -1 -3 -3 7 -1 4 -6 0 0 0 0 0
ww bij het	-21 0 1 -9 -3 17 26 -19 -1 -4 -5 0 -2
ww bij huis	13 2 0 2 -1 -4 -3 1 0 8 -1 -1 -1
ww bij hun	4 -4 -3 2 -2 0 4 -5 -3 -1 -1 7 -1
ww bij in	-4 1 9 -3 0 2 4 -1 0 0 0 0 0
ww bij met	-3 -6 -5 0 4 -1 4 -6 -1 0 0 0 0
ww bij ons	20 2 -2 14 -3 -16 -11 -2 15 5 3 -1 -4
ww bij te	12 2 -2 4 -6 0 6 2 0 -3 0 0 -1
ww bij u	6 3 6 1 -1 -4 -2 -2 8 0 0 0 0
ww bij wie	-6 -4 -2 -1 -1 5 -1 -1 -1 0 0 0 0
ww bijdrage aan	-4 8 5 -3 1 0 1 7 -5 0 0 0 0
ww bijdrage leveren	-6 -1 3 -3 2 2 0 3 -3 0 -1 0 0
ww bijdragen aan	-17 -9 15 -8 -1 11 -1 6 -6 -2 -2 0 3
ww binnen de	-10 4 6 -5 1 3 0 2 -1 0 -1 0 0
ww binnen een	1 -4 -2 0 -4 5 -3 -3 15 -4 -5 0 -1
ww binnen vijf	2 0 0 1 0 -1 -1 -1 -1 7 -1 -1 -2
ww blijven ,	8 0 -6 3 0 -3 5 -4 -2 1 2 0 -1
ww bodem ,	-4 -6 7 -2 -3 5 0 0 -1 0 0 0 0
ww boek en	6 0 -2 3 -1 -3 0 -1 4 0 -1 0 0
ww boer ,	-6 -3 -2 -2 0 4 0 -1 -1 0 0 0 0
ww boer die	4 1 2 1 0 -2 -1 -3 6 0 0 0 0
ww boom planten	12 7 11 2 -1 -9 3 9 -3 0 -1 0 -1
ww bouwen aan	-20 -14 -9 -6 -4 20 -3 -11 -1 0 3 0 2
ww bouwen en	-2 0 11 -2 -1 1 -2 0 7 -1 -1 0 -1
ww bouwen we	-2 -1 6 -2 -1 1 -2 2 -2 0 -1 0 3
ww bouwen wij	-3 1 10 -3 0 1 -1 5 1 -1 0 0 -1
ww boven de	10 2 -1 4 -1 -6 -2 1 -2 6 0 0 0
ww brengen ,	-1 3 0 -1 1 -1 -3 7 -3 0 -1 0 0
ww brengen .	6 -4 4 2 -5 1 -3 4 0 -2 1 -1 3
ww brengen we	1 5 0 0 1 -2 2 11 -6 -1 -2 0 -2
ww buitenland .	6 -2 -4 3 0 -3 0 2 0 -1 -1 0 0
ww burger en	1 -6 -6 2 -3 3 7 -3 -4 -1 -1 0 -1
ww buur .	-7 -2 0 -2 0 5 -1 1 -2 -1 1 0 0
ww buurt ,	-5 1 7 -3 0 2 -1 2 0 0 0 0 0
ww buurt .	-2 2 1 -1 5 -4 -1 6 0 -1 -4 0 -1
ww centraal .	-6 -5 -5 7 -2 -1 1 -1 -1 -2 0 -1 0
ww circulaire economie	-6 11 1 -4 3 -1 0 0 0 3 -1 0 0
ww controleren ,	-7 14 -6 -4 7 -3 -2 1 -1 0 3 0 0
ww coöperatie van	-3 -1 6 -2 -1 2 0 1 0 0 0 0 0
ww crises .	-4 -5 2 -1 -4 7 0 -1 0 0 0 0 0
ww cultuur ,	-1 6 -2 -1 2 -2 -1 -5 2 -1 -1 0 7
ww cultuur .	10 0 2 3 -5 -1 -2 1 -2 -1 -2 0 10
ww cursus .	1 5 8 -1 -4 2 -1 6 -2 -1 2 0 0
ww daar doen	-9 -3 5 -4 -2 8 -1 0 -1 2 0 0 0
ww daarbuiten .	4 0 -3 1 3 -4 -1 -6 8 0 0 0 0
ww daarmee de	4 2 0 1 -1 -1 3 -9 7 0 0 0 0
ww dag .	-17 -3 -6 1 0 5 -1 -3 -1 -1 0 0 0
ww dag een	1 -3 -8 12 -1 -9 0 -1 -1 1 0 0 -1
ww dag en	4 1 6 -1 -2 0 5 -1 2 -1 -1 -1 -1
ww dag voor	-7 -2 -1 -4 2 5 4 -2 -2 0 -1 0 0
ww dak van	-1 1 8 -1 -1 1 0 2 0 5 -5 0 0
ww dan de	-2 -8 -2 0 -4 7 -2 -1 -2 4 0 0 -1
ww dan een	6 0 -2 8 -1 -9 -4 0 3 0 3 0 -1
ww dat een	6 -1 -3 2 -1 -2 -1 -1 3 0 -1 0 0
ww dat elke	-9 0 10 -5 0 5 -1 1 -1 0 1 0 0
ww dat er	-7 -4 -1 -2 -1 6 -2 -1 -3 0 -1 0 4
ww dat het	-12 6 2 -6 2 4 -3 3 2 -1 -1 0 -1
ww dat iedereen	-22 1 4 -10 2 12 -4 -5 8 -1 -1 0 -1
ww dat kind	-1 -4 -7 1 -1 3 -1 -4 2 0 0 0 0
ww dat mens	-6 -3 0 -2 -1 5 -1 -2 2 0 0 0 0
ww dat niemand	-6 0 13 -4 -1 4 -1 4 0 0 0 0 0
ww dat niet	10 1 -4 4 -1 -5 -1 6 -1 0 -1 0 -1
ww dat voor	6 1 -1 2 0 -3 0 6 -8 5 -1 0 0
ww dat we	8 -1 -3 3 -2 -2 -3 -1 -3 1 -2 0 9
ww dat wij	6 1 -3 2 0 -3 6 2 -4 -1 -1 0 -1
ww dat ze	-4 -2 1 -2 -1 3 8 -1 -5 -2 -1 0 0
ww dat zijn	-2 -5 -7 9 -2 -4 6 4 -12 -4 -3 -1 6
ww de aandacht	11 -3 0 4 -5 -1 -2 5 1 -1 -1 0 -1
ww de aanpak	13 -7 0 6 -6 -1 3 -3 0 0 2 0 0
ww de aarde	-22 -10 16 -9 -1 14 -3 7 -7 -1 -1 0 0
ww de auto	-11 -5 -2 -3 0 8 -1 -3 1 -1 0 0 0
ww de baas	-7 0 -2 -4 5 1 0 -1 0 -1 0 0 0
ww de belang	5 1 2 1 2 -5 -1 11 -4 -2 -2 0 0
ww de belangstelling	-8 7 -2 -4 5 -1 0 4 -3 -1 0 0 0
ww de benelux	5 -3 -1 2 -2 0 -3 -3 6 -3 -2 0 6
ww de beoefening	1 8 2 -1 -2 0 -1 6 -1 0 0 0 0
ww de bescherming	-4 -4 -4 -1 6 -2 0 -2 0 0 0 0 0
ww de beste	1 -1 -1 0 -2 3 -4 -2 1 10 -3 0 -2
ww de bewoner	-2 -4 -4 7 -3 -1 -1 -2 -2 0 2 0 0
ww de bibliotheek	1 8 -5 0 3 -4 1 -7 10 -3 1 0 0
ww de binnenstad	-12 16 -3 -6 8 -2 -1 -2 5 0 -1 0 0
ww de biodiversiteit	0 -1 7 -1 -2 1 -1 3 0 0 0 0 0
ww de bodem	-6 2 0 -3 3 2 -1 1 -1 0 0 0 0
ww de bond	3 -1 -6 2 3 -4 0 1 0 0 -1 0 0
ww de bouw	-6 -1 1 -2 3 1 2 -2 0 0 0 0 0
ww de bron	-8 -3 -6 -2 9 -3 -2 -1 0 0 0 0 0
ww de burger	-6 -5 -3 -2 -2 7 0 -1 0 0 -2 0 0
ww de bus	6 -1 -1 3 -2 -2 -3 0 1 0 0 0 4
ww de buurt	-5 0 -1 -2 5 -2 0 -8 0 -1 4 0 4
ww de club	9 0 -3 3 -1 -4 -1 2 -2 0 3 0 0
ww de coöperatie	-3 -1 11 -2 -1 2 3 0 -1 0 0 0 0
ww de deur	-11 -5 -2 -4 0 8 -1 0 -2 0 -1 0 0
ww de doorstroming	0 -1 0 0 0 0 0 7 -6 0 0 0 0
ww de dorp	-5 -10 -7 0 2 4 -1 -1 -2 0 -1 0 0
ww de eenzaamheid	-1 4 1 -1 0 0 -1 -4 6 0 0 0 0
ww de eerste	11 -3 -3 5 -1 -5 13 -8 -4 -2 4 0 -2
ww de energietransitie	1 8 6 -1 -2 0 -3 2 7 -1 -1 0 -1
ww de fiets	-5 3 -7 -1 12 -8 0 0 -2 0 0 0 0
ww de gemeente	-4 -6 8 -2 -3 6 1 10 -5 -3 -5 0 0
ww de geschiedenis	12 -6 0 5 -6 -1 -1 7 -2 -1 -1 0 -1
ww de gezondheid	-6 2 -1 -3 6 -2 -1 2 -2 0 -1 0 0
ww de grens	-12 0 4 -5 5 2 -2 2 -1 0 0 0 0
ww de grote	-22 4 -1 -9 7 7 -1 1 -3 -1 0 0 0
ww de handschriften	-6 -4 1 -2 -3 6 0 0 0 -1 0 0 -1
ww de haven	-3 -3 -1 0 -4 6 0 -1 -1 0 0 0 0
ww de hele	-15 0 -4 -6 2 10 -2 -2 5 -3 0 -1 -2
ww de hoek	5 1 0 1 -1 -1 -2 -6 9 -1 3 0 -2
ww de horizon	-1 1 5 -1 -1 0 -2 1 -2 -1 -1 7 -1
ww de hulp	-8 -2 3 -3 0 5 -2 -1 0 0 -1 0 2
ww de inspectie	-1 0 2 -1 -5 6 0 2 -1 0 0 0 0
ww de invoering	-1 1 7 -1 -1 1 9 -2 -2 -2 -1 0 -1
ww de joert	6 0 1 2 -2 -1 0 0 1 -2 2 0 1
ww de juiste	-11 -6 -1 0 -2 6 -1 4 -3 -1 -3 0 0
ww de kans	6 0 8 1 -5 0 1 2 0 3 -2 0 0
ww de kempen	3 1 1 1 -1 -1 -2 -9 7 10 -3 0 -2
ww de kennis	-9 1 -6 -3 9 -2 -3 -6 -2 0 8 0 0
ww de keten	-7 2 6 -4 1 3 -1 4 -2 0 0 0 0
ww de kind	-8 -4 1 -3 -1 7 -1 0 -2 0 0 0 0
ww de kinderopvang	-8 -5 -8 -1 5 2 0 -3 -1 0 0 0 0
ww de klant	0 -5 -7 7 -1 -3 -3 -2 -2 -4 4 0 5
ww de klas	-12 -1 13 -6 -1 6 3 0 -2 0 0 0 0
ww de kloof	-6 -6 -3 -1 1 4 -1 -2 -1 0 0 0 0
ww de komende	6 1 2 2 -3 -1 -4 -4 -3 2 -3 -1 14
ww de kop	-7 0 -3 -3 6 -1 0 -2 0 0 0 0 0
ww de kraan	-7 -3 0 -3 -1 6 0 -1 -1 0 0 0 0
ww de kracht	1 -1 -1 6 -1 -5 0 2 -1 -1 2 0 -1
ww de kwaliteit	1 1 0 0 2 -2 -1 6 -3 -1 -1 0 0
ww de laatste	-13 -3 -1 -7 3 9 0 -1 -1 -3 1 0 -1
ww de leefbaarheid	-10 1 -3 -4 1 6 -1 -5 4 -1 1 0 0
ww de lekkerste	5 0 1 1 -2 -1 -1 -5 9 3 -3 0 -1
ww de levenskwaliteit	3 11 8 -1 -2 -2 -1 8 -1 0 -1 0 0
ww de lid	4 7 -2 1 2 -5 -1 2 1 -1 2 0 0
ww de liefde	2 7 2 -1 -1 -1 0 9 -3 -1 -1 0 0
ww de lijn	7 0 -2 3 0 -3 -1 -1 3 0 1 0 0
ww de lucht	-6 -4 1 -3 -2 7 0 -1 -1 0 0 0 0
ww de maand	-3 0 10 -3 -1 2 1 -1 2 0 0 0 0
ww de maatschappelijke	3 -6 -4 2 3 -3 5 -3 -3 0 -1 0 0
ww de maatschappij	-2 4 8 -2 -5 5 -1 3 3 -1 -1 0 0
ww de markt	9 -2 -6 4 3 -7 -3 -7 5 7 -5 0 3
ww de meest	14 1 1 5 -3 -6 -3 -8 2 21 -3 -1 -5
ww de mens	-14 -10 -4 11 -2 -2 -3 0 4 -2 -4 0 -1
ww de minister	8 -4 -1 3 -2 -1 4 -3 0 0 1 0 0
ww de missie	16 3 1 5 -3 -7 5 -4 6 0 -2 0 0
ww de mogelijkheid	8 4 -4 3 0 -5 4 -6 6 0 -1 0 0
ww de molen	-4 6 -3 -2 2 1 -1 -1 3 -1 -1 0 0
ww de natuur	-15 -4 -15 -4 16 -4 -1 -2 -1 -1 -2 0 -1
ww de norm	-9 -3 1 -4 -1 8 0 0 -1 -1 0 0 0
ww de nummer	3 -1 -3 1 -1 -1 -1 -1 0 6 -3 0 -1
ww de omslag	11 -2 2 4 -5 -1 0 -1 -1 -1 -1 0 7
ww de ontwikkeling	-9 16 1 -5 4 -1 -1 2 -1 0 2 0 0
ww de organisatie	7 1 -1 2 -1 -3 -4 2 0 -2 -2 0 7
ww de overgang	-11 16 0 -6 8 -3 2 0 -1 2 0 0 -1
ww de overheid	-11 1 0 -5 6 1 1 -2 -3 -1 3 0 -1
ww de overstap	-13 3 -4 -5 9 -1 1 -6 2 0 0 0 0
ww de papieren	4 0 -1 1 0 -2 10 -6 -3 -1 -1 0 1
ww de patiënt	21 8 1 0 -1 -6 10 -4 2 -1 1 0 -1
ww de peel	-2 0 2 -2 -4 6 -1 5 -2 -1 0 0 -1
ww de plaatselijke	-2 7 1 -2 1 0 3 0 -1 0 -1 0 0
ww de polder	8 6 0 2 -1 -5 0 0 4 0 0 0 0
ww de politiezone	-5 -1 6 -3 0 2 0 3 0 0 -2 0 0
ww de positie	-6 7 -1 -3 4 -1 -2 4 -1 -1 -1 0 0
ww de privacy	-4 -4 2 -1 -4 7 0 -1 0 0 0 0 0
ww de recht	0 10 -1 -1 4 -5 5 3 -3 -1 -1 0 0
ww de rechter	0 3 4 -1 -6 5 -2 5 -1 0 0 0 0
ww de regie	4 -2 -2 2 -1 0 8 -1 -6 0 0 0 0
ww de regio	-3 -5 -19 1 9 -3 -5 -3 -1 6 -3 0 -1
ww de ruimste	-5 2 -4 -2 7 -3 -2 -1 6 -6 1 0 0
ww de samenleving	-2 9 -2 -2 -2 3 2 13 -6 -3 -3 0 -2
ww de schaduwbond	-6 -4 6 -3 -3 7 0 1 -1 -1 1 0 0
ww de school	-6 0 9 -4 -1 4 -2 -1 2 -1 2 0 0
ww de sociale	-4 -6 -3 0 2 2 -1 -1 -1 0 0 0 0
ww de stad	23 7 11 3 -5 -8 -4 22 2 -3 -5 0 -2
ww de standaard	7 -3 5 2 -5 0 0 0 -2 6 0 0 -1
ww de stem	3 0 2 1 -2 -1 -1 -1 -1 -3 8 0 0
ww de stichting	-7 6 -11 -3 3 3 5 -3 1 0 -4 0 -2
ww de techniek	1 2 -5 1 8 -8 -2 0 -1 -1 2 3 -1
ww de telefoon	7 1 -2 3 0 -4 0 -1 3 0 0 0 0
ww de toegang	-6 -4 0 -2 0 4 0 -2 0 0 0 0 0
ww de toekomst	-5 -2 -9 8 -4 -1 -4 2 -4 -2 -1 0 6
ww de top	1 -1 4 0 -2 2 -1 -3 -1 8 -2 0 -1
ww de uitstoot	-1 8 0 -1 1 -1 -1 -2 3 -1 0 0 3
ww de veiligheid	-7 1 0 -3 8 -3 -1 1 -5 -1 4 0 0
ww de veiligheidsregio	-3 -9 3 0 -4 7 -1 1 -1 0 -1 0 0
ww de veiligste	-1 -4 3 -1 -6 7 0 -1 0 8 -5 0 -1
ww de vereniging	-15 7 -4 -7 1 9 2 -2 -1 -3 -6 0 6
ww de verkeersveiligheid	2 -3 10 0 -6 4 0 3 0 0 0 0 0
ww de vlaamse	-8 -1 -7 -2 8 -2 -2 0 -3 4 -2 0 0
ww de vliet	-3 -3 6 -2 -4 6 -1 3 0 -1 0 0 0
ww de voedselbank	-1 4 1 -1 1 -1 -2 -2 7 -1 -1 0 0
ww de volksgezondheid	-6 -3 3 -2 1 3 -1 2 -1 -1 0 0 0
ww de vrijheid	-1 7 -1 -1 5 -4 -2 5 0 -1 0 0 0
ww de vzw	-9 -4 -4 -3 5 2 1 -3 0 -1 -2 0 0
ww de waarde	2 10 -3 1 6 -10 0 6 -2 -1 -1 0 -1
ww de weg	-7 -1 1 -3 -3 7 1 -1 -3 -1 -2 0 4
ww de wereld	-12 -3 -9 -4 4 6 -2 -7 -2 -2 3 0 4
ww de werkvloer	2 -2 0 1 -1 -1 4 -6 -1 0 3 0 0
ww de wet	-3 -5 11 -2 -7 9 4 0 -1 -1 -1 0 0
ww de wijk	4 -1 0 1 -2 0 -3 7 -5 -2 3 0 0
ww de ziekte	2 -3 7 0 -4 2 -1 3 0 0 0 0 0
ww de zon	-7 0 11 -5 -1 5 -1 -4 7 0 0 0 0
ww de zorg	-10 -11 8 -4 -6 13 -3 2 -4 2 1 0 0
ww delen en	6 -1 13 1 -6 1 3 5 -2 0 -1 0 0
ww delen kennis	1 0 6 0 -1 0 -1 -2 6 -1 0 0 0
ww democratie .	-15 0 -7 -5 13 -2 0 -4 0 0 0 0 0
ww den haag	-2 -3 3 -1 -4 5 -1 11 -3 -2 -3 0 -1
ww denken mee	7 1 -4 3 0 -3 8 -4 -2 0 -1 0 0
ww deur ,	12 3 -1 4 0 -7 -2 9 -1 -1 0 0 -1
ww dicht bij	4 0 2 -1 -1 1 -6 1 0 8 -1 -1 -1
ww dichten .	21 1 7 4 -10 -1 -1 3 0 -2 0 8 -1
ww die anders	6 0 -5 3 0 -3 5 0 -3 0 -1 0 -1
ww die bij	6 0 -4 3 0 -3 9 -3 -3 0 -1 0 0
ww die de	-9 26 1 -7 3 -1 -2 7 -1 1 2 0 -2
ww die een	4 -1 5 1 -4 1 5 -6 0 5 -1 0 -1
ww die het	5 -3 0 6 -2 -5 6 1 -4 -1 -2 0 0
ww die je	11 3 0 2 0 -6 -2 7 2 -1 -1 0 -1
ww die luisteren	-17 -4 7 -7 0 11 -1 -1 -1 0 -1 0 0
ww die mens	1 -3 -7 1 -1 1 -2 -2 1 -1 1 0 0
ww die met	-9 -5 1 -4 -1 8 -1 2 0 -1 -2 0 -1
ww die niet	11 3 2 3 -1 -6 3 6 -6 6 -4 -1 -1
ww die ook	9 2 -1 3 0 -5 -2 1 8 -1 -2 0 -1
ww die op	0 -3 -9 1 0 2 9 -4 -5 -1 -1 0 0
ww die u	8 1 -3 3 0 -4 -4 1 5 -1 1 0 -1
ww die voor	-5 -3 1 -2 -1 4 -2 -1 -6 -1 4 0 4
ww die we	-11 -1 8 -5 6 0 0 1 -1 -1 -1 0 1
ww die weten	-12 -2 11 -2 -1 4 -2 3 0 0 0 0 0
ww die wij	-5 8 2 -3 2 0 -3 -4 9 0 -1 0 -1
ww die ze	-9 -8 0 -3 -4 11 -3 -1 -3 -1 4 0 -1
ww die zich	2 9 2 -1 2 -5 -1 -4 5 0 5 0 -1
ww dienst .	6 0 -1 2 0 -3 -2 6 -2 -1 0 0 0
ww dienstbaar aan	-1 5 -6 -1 12 -11 0 -1 -1 0 1 0 0
ww dier en	-9 -6 1 -3 5 1 0 -5 3 0 -1 0 -1
ww digitale wereld	3 2 8 0 -2 -1 3 4 -2 0 -1 0 0
ww dit door	7 -4 -3 4 -2 -2 3 -1 -1 0 0 0 0
ww dit jaar	12 0 2 4 -6 -2 -3 -2 -1 -1 0 9 2
ww dit te	4 -3 5 1 -2 0 -1 -3 -1 0 6 0 0
ww doel :	-1 2 11 -2 -2 1 2 4 -4 -3 -3 4 3
ww doel het	8 -2 -5 4 1 -5 -2 9 -1 -2 -3 0 -1
ww doel van	5 -7 -1 2 -4 2 -4 4 2 -2 -5 0 4
ww doel zijn	-3 20 4 -5 10 -10 1 5 5 2 -4 -1 -3
ww doen ,	-6 -5 -1 1 -1 3 1 -3 1 0 0 0 -1
ww doen .	3 -3 -16 10 0 -6 -1 2 -1 -3 0 -1 1
ww doen dat	1 1 6 -1 0 -1 0 5 0 -1 -2 0 -1
ww doen de	3 1 2 0 0 -2 6 -1 -1 0 -1 0 0
ww doen in	-3 6 -6 -1 2 0 7 -4 -2 0 0 0 0
ww doen onderzoek	-5 2 7 -3 0 3 -2 4 -1 0 0 0 0
ww doen wat	-1 -3 -5 8 -1 -5 -1 2 -1 -1 -1 0 -1
ww doen we	5 6 -3 1 4 -7 2 5 1 -2 -3 0 -2
ww doen wij	-7 -7 6 -3 -4 9 0 -4 1 2 0 0 0
ww door .	-14 -9 -6 8 -2 1 -1 -5 0 0 0 0 0
ww door de	-3 -5 0 0 1 1 6 -5 -4 0 1 0 0
ww door elke	3 4 3 0 -3 0 -1 6 -2 0 0 0 0
ww door het	2 5 22 -3 -4 -1 10 3 -3 -2 0 0 -1
ww door middel	0 -6 13 -2 -4 4 -4 5 4 -1 -1 0 -1
ww door onze	2 7 -7 0 3 -4 3 -2 1 0 -1 0 0
ww door samen	5 -13 -4 4 1 -2 0 -4 2 0 0 0 0
ww door samenwerking	-8 -6 -5 -2 3 4 -1 -2 -1 0 0 0 0
ww door te	-7 10 5 -5 4 -1 -1 4 0 0 -1 0 0
ww doorbreken .	-6 9 -1 -3 4 -1 -1 -1 0 0 0 0 4
ww doorgeven aan	4 -1 -3 1 1 -2 -1 6 -3 -1 -1 -1 -1
ww dorp ,	-6 -2 7 -3 -1 4 0 -1 2 0 0 0 0
ww dorp .	23 -7 -5 10 -3 -9 2 1 -4 -2 6 0 -1
ww dorp dat	-7 0 7 -4 0 4 0 0 0 0 0 0 0
ww dorp een	-8 1 13 -5 0 4 2 2 -1 0 0 0 0
ww dorp van	6 0 -4 3 -1 -3 -1 -1 3 0 0 0 0
ww dorp zijn	2 0 0 1 -1 0 0 -2 -1 -5 9 0 -1
ww dragen bij	-6 -6 5 -3 -6 10 -1 1 -1 0 0 0 0
ww dragen wij	0 0 11 -1 -1 0 -3 7 -1 0 0 0 0
ww dragen zo	-6 10 -2 -3 5 -2 -1 0 1 0 0 0 0
ww drempel .	-4 0 6 -2 -1 3 3 -1 -1 0 0 0 0
ww drie generatie	3 1 0 1 0 -1 -3 -4 10 -1 1 -2 -1
ww drie jaar	5 1 -1 2 -1 -2 -2 -3 -2 -3 -1 5 7
ww dringen .	-9 15 -7 -5 15 -10 0 1 -1 0 0 0 0
ww dromen .	-1 -2 -1 6 -1 -4 -1 -3 3 -1 1 0 0
ww dromen van	-12 -5 15 -6 -7 13 -3 1 4 -2 1 0 -2
ww duurzaam bereikbaar	-1 5 -6 0 11 -10 0 0 0 0 0 0 0
ww duurzaam en	-5 0 6 -3 -1 3 0 1 1 0 -1 0 0
ww duurzame en	-6 -6 -4 -1 1 4 0 -3 -1 0 0 0 0
ww duurzame energie	8 -1 0 3 -2 -3 -1 1 1 0 1 0 0
ww een arbeidsmarkt	-4 -1 6 -2 -1 3 9 -5 -1 0 -1 0 0
ww een baan	3 0 -3 7 0 -7 4 -1 -1 0 -1 0 0
ww een bank	5 1 -1 2 0 -3 -2 -1 -2 -1 8 0 0
ww een bedrijf	-3 -1 6 -2 -1 2 7 -4 -1 -1 1 0 -1
ww een beetje	3 -3 -5 16 1 -16 2 3 -3 1 -1 0 -2
ww een beperking	-8 -6 -9 -1 0 7 -2 1 -2 0 -1 0 -1
ww een betere	-4 -6 -9 0 2 2 -1 -7 6 0 -1 0 -1
ww een betrouwbare	6 0 -2 2 -1 -3 -1 -3 -3 -4 12 0 -1
ww een bijdrage	-11 4 9 -6 2 4 -1 10 -7 0 -1 0 0
ww een blad	-5 6 -1 -2 3 0 0 1 0 0 0 0 0
ww een bouw	-5 -3 0 -2 -2 6 0 0 0 0 0 0 -1
ww een buurt	1 -3 -5 1 -1 2 -1 7 -4 0 -3 0 0
ww een christelijke	6 0 -2 2 0 -3 1 0 0 0 1 0 0
ww een circulaire	-5 16 -1 -4 5 -3 0 3 -1 3 -1 0 -1
ww een coöperatie	-3 -2 7 -2 -1 2 0 1 0 0 1 0 0
ww een dag	8 2 1 2 -1 -4 2 -1 9 -4 -2 0 -1
ww een dorp	3 3 11 -1 -2 -1 2 0 -2 -1 6 0 -1
ww een duurzame	-16 4 1 -7 4 6 -2 1 1 -1 -2 0 -1
ww een economie	-6 -3 4 -3 -1 5 -2 6 -3 0 -1 0 -1
ww een eerlijk	-3 2 -4 -1 7 -4 0 0 -1 0 0 0 0
ww een eerlijke	-5 -3 7 -5 -3 8 -1 0 4 -1 -1 0 -1
ww een eigen	-14 -4 2 -6 -1 11 4 6 -8 -1 -4 0 -2
ww een eind	-1 2 -3 0 6 -5 0 0 0 0 0 0 0
ww een ernstige	-9 12 0 -5 5 -1 4 -3 0 0 0 0 0
ww een familiebedrijf	4 1 0 1 0 -2 -1 -1 -3 -1 7 0 -1
ww een gastvrije	9 2 -2 3 0 -5 0 -2 -1 -1 7 0 -1
ww een gemeente	1 -1 0 0 0 1 -2 -8 3 -1 3 0 4
ww een gezond	-4 5 1 -2 2 0 -1 -4 3 7 -2 0 -2
ww een gezonde	-2 -3 9 -2 -5 6 -1 2 -6 12 -4 0 -1
ww een goed	2 -4 -1 3 -2 0 -3 16 -8 -1 -4 0 -1
ww een goede	9 -3 -8 16 -1 -14 -5 0 7 2 -2 0 -3
ww een huis	6 2 5 1 -1 -4 -3 3 -2 0 6 0 0
ww een jaar	2 0 0 1 0 -1 7 -2 -1 0 -1 0 -1
ww een klein	-2 8 -2 -2 1 0 0 -3 6 -1 0 0 -1
ww een koelere	-3 3 13 -3 0 1 0 9 -2 0 -2 0 -1
ww een kwaliteitsvolle	0 1 1 0 0 0 -1 -4 7 -1 0 0 0
ww een kwart	0 3 -4 0 8 -8 -1 -1 -1 -1 0 -1 5
ww een land	-5 1 12 -5 -1 3 -2 7 4 -2 -5 0 -1
ww een leefbare	-4 -3 11 -2 -7 9 -1 0 -2 0 0 0 4
ww een lerende	4 1 -1 1 0 -2 -1 -1 0 -1 -1 -1 7
ww een leven	1 1 -4 0 5 -4 6 -2 -3 0 0 0 0
ww een luisterend	8 -1 1 3 -1 -3 2 -4 5 -1 -1 0 0
ww een manier	9 1 -3 4 0 -5 0 1 -1 0 -1 0 3
ww een miljoen	8 -1 1 3 -4 -1 0 -6 -5 -1 -1 17 -2
ww een nieuw	8 0 -2 3 -1 -3 8 -2 -3 0 0 0 0
ww een omgeving	8 2 0 3 0 -4 -1 0 6 -1 -2 0 0
ww een onmisbare	-2 11 -6 -2 5 -4 -1 -1 -1 1 2 0 0
ww een open	0 10 -3 4 4 -10 -1 5 -2 -2 3 0 -1
ww een organisatie	5 2 1 2 0 -3 -1 -2 -1 0 1 0 6
ww een overheid	-15 -7 8 -6 -3 13 -1 -1 5 0 -4 0 -1
ww een plan	6 -1 -3 2 -1 -2 3 0 0 -1 0 0 0
ww een plek	1 0 4 -1 -1 0 -2 -1 -1 1 7 0 -2
ww een positieve	-7 5 -8 -2 12 -7 2 -1 -1 0 -1 0 0
ww een psychische	-9 -1 9 -5 -1 6 -2 5 -2 0 -1 0 0
ww een rookvrije	-6 -2 -1 -3 0 5 0 -1 0 0 -1 0 0
ww een samenleving	-18 -11 7 -7 -4 16 -1 0 -2 0 0 0 -1
ww een schone	-11 -6 3 -4 -1 9 -1 2 -3 0 -1 0 0
ww een stad	-23 -7 12 -9 -2 16 2 -9 9 -2 -2 0 -3
ww een stem	-11 0 -5 -4 9 -1 -1 11 -9 0 -3 0 -1
ww een steppe	-9 -3 3 -4 -1 8 0 0 -1 -1 -1 0 -1
ww een stichting	7 -2 -1 3 -2 -2 0 -2 0 0 4 0 0
ww een team	-4 8 -1 -2 3 -2 -1 -3 3 4 -2 0 -1
ww een tijdschrift	-7 8 0 -4 4 0 0 2 -1 0 0 0 0
ww een toekomst	6 2 3 1 -1 -3 -1 -3 6 3 -1 0 -1
ww een tweede	-3 -1 5 -1 -1 2 2 5 -7 -1 0 0 2
ww een vaste	6 -2 -4 3 -1 -2 3 0 -2 0 -1 0 0
ww een veilig	-8 -6 9 -4 -3 8 0 2 -2 0 -1 0 0
ww een veilige	5 1 16 0 -2 -3 -1 6 4 -1 -1 0 -1
ww een vereniging	11 5 -6 4 1 -8 0 -1 -1 0 6 0 0
ww een verstandelijke	-8 -3 2 -3 -1 6 0 1 -1 0 -1 0 0
ww een vitale	-3 11 -6 -2 5 -4 0 -2 -1 -2 3 0 2
ww een warm	15 6 5 4 -1 -9 0 0 5 -1 4 0 -1
ww een warme	16 7 7 3 0 -10 -2 -4 4 -1 11 0 -1
ww een week	-9 -6 -1 -3 -3 9 -2 -2 -1 0 3 0 -1
ww een wereld	-17 -3 6 -7 -2 12 -2 2 -1 -2 0 0 -2
ww eenvoudig :	1 2 9 -1 -1 -1 -1 -1 8 -1 -2 0 0
ww eenzaamheid .	2 -7 -1 1 1 -1 -1 1 -1 -1 0 0 0
ww eenzaamheid onder	-5 2 -2 -2 5 -2 -1 -6 6 0 0 0 0
ww eerlijk loon	-3 2 -4 -1 7 -5 0 0 0 0 0 0 0
ww eerlijke prijs	4 0 6 1 -2 -2 -1 0 6 -1 -1 0 0
ww eerste keus	3 0 0 1 0 -1 -1 -1 -3 6 -1 0 0
ww eigen huis	-10 -3 1 -4 0 7 -3 -2 3 -1 -1 0 1
ww eigen stroom	-13 -3 4 -5 0 8 0 -2 -1 0 0 0 0
ww eind van	7 -3 3 2 -6 2 -2 -2 1 -1 3 3 -1
ww elk dorp	-1 2 7 -2 0 0 0 3 0 0 0 0 0
ww elk gezin	-6 -3 -3 -2 0 5 0 0 -3 0 0 0 0
ww elk kind	1 -7 -9 15 -2 -10 -5 12 -8 -1 1 -1 -2
ww elkaar ontmoeten	2 -1 -3 1 0 0 -1 -5 7 0 -1 0 -1
ww elke avond	-1 7 5 -2 2 -2 -1 0 4 0 -1 0 0
ww elke dag	17 -3 -24 24 2 -23 7 -2 -1 -1 -3 -1 -2
ww elke inwoner	-9 -2 5 -4 -1 6 2 -1 -1 -1 0 0 0
ww elke leerling	-4 -5 -8 3 -1 2 -2 -1 1 0 -2 0 0
ww elke maand	3 0 0 1 -1 -1 -1 -3 0 0 0 6 0
ww elke nacht	9 1 -4 4 0 -5 -4 5 2 0 0 0 -1
ww elke straat	6 0 -2 2 -1 -2 0 4 -2 0 0 0 0
ww elke week	8 1 1 2 -1 -4 -1 0 8 0 -2 -1 -1
ww elke wijk	-7 -4 -4 -2 0 6 0 -3 0 0 0 0 0
ww en adviseren	3 0 3 0 -1 -1 -6 13 -2 -1 -1 0 -2
ww en altijd	-5 -7 -6 -1 3 2 1 -3 -1 0 0 0 0
ww en bedrijf	6 -2 -5 2 -2 0 13 -6 -4 -1 -1 0 -1
ww en begeleide	11 1 -1 4 -1 -6 -5 -12 17 -1 3 0 -1
ww en behandelen	-4 6 -2 -2 3 -1 -2 4 -1 0 -1 0 0
ww en beheer	-6 16 2 -5 3 -1 -1 6 -1 0 0 0 0
ww en beheren	6 -2 -1 3 -2 -2 4 -5 5 -2 -1 0 -2
ww en beschermen	-6 -1 -5 -2 8 -3 -1 0 -1 0 -1 0 0
ww en bestrijden	-8 3 -3 -3 9 -4 -1 2 -1 0 -1 0 -1
ww en betaalbaar	9 2 -2 3 0 -5 9 -7 3 -2 -1 0 0
ww en betrouwbaar	2 2 8 -1 -1 -2 -1 -5 0 3 6 0 0
ww en betrouwbare	-7 -3 -1 -2 0 5 0 0 -2 0 0 0 0
ww en bevorderen	-11 14 -2 -6 5 1 1 6 -3 -1 -2 0 0
ww en bij	9 -1 -2 3 -1 -3 -3 5 -1 2 0 0 -1
ww en brengen	6 -2 -3 3 -1 -2 3 -7 2 0 3 0 0
ww en burger	5 6 4 0 1 -5 -2 -1 7 -1 1 0 -1
ww en crises	-4 -5 2 -1 -4 7 0 -1 0 0 0 0 0
ww en cultuur	-5 6 -1 -3 3 0 -1 -1 3 0 -1 0 -1
ww en daarmee	6 5 -2 2 -1 -3 6 -6 2 0 1 0 0
ww en dat	1 -4 1 0 -2 3 2 5 -7 0 1 0 -1
ww en de	5 -12 -5 1 0 2 -7 11 -2 -7 6 -1 -2
ww en delen	0 -5 -6 1 -1 3 0 -8 7 0 0 0 0
ww en die	-2 4 12 -3 0 -1 -2 10 2 -1 -5 0 -1
ww en dier	2 -8 1 2 -1 1 0 0 -1 0 0 0 0
ww en doen	0 -6 4 -2 -3 6 -3 6 -1 -1 -1 0 -1
ww en door	-5 3 8 -3 0 3 -1 4 0 0 -1 0 -1
ww en dragen	-7 10 -4 -3 7 -3 -1 -1 2 0 0 0 0
ww en duurzaam	-4 -1 7 -2 -1 3 -1 1 -1 0 1 0 0
ww en duurzame	2 0 -3 1 7 -7 0 4 -4 0 0 0 0
ww en een	12 23 -12 6 -4 -9 17 -12 11 12 -12 -2 -8
ww en elke	2 -1 1 7 -1 -6 3 0 -1 2 -2 0 -1
ww en er	-5 -5 -2 -2 -2 7 -2 3 -1 -1 -1 0 0
ww en geven	-1 6 0 -2 2 -1 7 4 -8 -1 0 0 0
ww en gezond	-6 -3 -2 -2 0 4 0 0 -1 0 0 0 0
ww en goed	11 6 -1 3 0 -7 -1 0 5 0 -1 0 0
ww en helpen	6 0 3 2 -2 -2 0 6 -2 -1 -1 0 0
ww en hen	8 2 -1 3 0 -5 -3 8 -1 -1 -1 0 0
ww en het	-3 4 14 -4 -4 4 -5 9 -2 4 1 -1 -2
ww en houden	-7 1 11 -4 -1 4 2 0 2 -1 -1 0 0
ww en hun	7 8 -1 1 1 -5 6 3 -5 -1 2 0 -1
ww en in	-18 -6 -10 -6 7 7 0 -3 0 -3 -1 0 -1
ww en instelling	-3 6 0 -2 2 -1 -1 -1 4 0 0 0 0
ww en internationaal	-5 7 0 -3 3 0 6 -5 -2 2 0 0 0
ww en jongere	1 11 -7 0 4 -5 4 1 -3 -1 0 0 0
ww en kantoor	3 0 0 1 -1 -1 0 -3 -1 0 0 0 6
ww en kind	-6 0 8 -3 -1 3 1 -3 5 0 -1 0 0
ww en kleine	-1 -2 4 -1 -1 2 7 -6 0 0 0 0 0
ww en laten	6 -3 0 3 -2 -1 -3 2 5 0 -1 0 -1
ww en leefbare	-6 -2 10 -3 -2 5 0 3 0 -1 -2 0 0
ww en leggen	-3 -2 9 -2 -2 3 -2 3 0 -1 -1 4 -1
ww en leveren	6 4 0 2 -1 -3 -2 9 -5 0 1 0 0
ww en maken	-3 -1 10 -2 -1 2 -1 3 0 0 0 0 0
ww en meer	2 -2 5 0 -4 2 1 0 -3 0 -1 6 -3
ww en met	9 -1 -1 9 -2 -8 7 -11 -5 3 4 0 3
ww en nacht	4 1 6 -1 -2 0 5 -1 2 -1 -1 -1 -1
ww en natuur	-6 -1 4 -3 -1 4 -1 -2 3 0 0 0 0
ww en niet	-4 0 7 -4 -1 4 1 0 -3 0 3 0 0
ww en omgeving	-6 -3 -1 -2 -1 5 0 -2 1 0 -1 0 0
ww en onderhouden	2 -3 4 0 -2 1 -1 0 -3 8 -1 0 -1
ww en onze	-6 2 8 -4 0 3 -5 9 -3 0 -1 -1 3
ww en op	-22 -4 -6 -7 0 15 0 -2 -4 -1 -1 0 -1
ww en organiseren	6 2 -3 2 -1 -3 6 -3 -1 0 0 0 0
ww en oud	-3 -7 -4 0 -3 7 -3 -3 -1 -3 7 0 -1
ww en over	-4 -1 5 -3 -1 4 -1 2 -5 6 -1 0 0
ww en patiënt	-3 -5 -1 -1 -4 7 4 -3 -2 0 -1 0 0
ww en persoonlijke	4 4 7 0 -1 -2 0 7 -1 -4 3 0 -1
ww en publiceren	-5 1 10 -3 0 2 0 6 -1 -1 -2 0 0
ww en respect	3 0 -3 6 0 -5 -1 -2 2 0 1 0 0
ww en samenwerking	-6 -2 3 1 -1 1 0 1 -1 0 -1 0 0
ww en school	-3 -1 7 -2 -1 2 -4 7 0 -1 -1 0 0
ww en schoon	-8 -3 2 -3 0 6 0 -2 1 0 -1 0 0
ww en schrijven	4 -2 -6 2 0 -1 2 -1 -1 0 0 0 0
ww en stimuleren	1 3 8 -1 -3 1 -1 5 0 0 -1 0 0
ww en streven	0 3 10 -1 0 -2 1 0 0 1 3 0 0
ww en te	-7 6 8 -4 2 0 -4 4 2 -1 1 0 -1
ww en toegankelijk	-13 6 4 -6 1 7 -1 5 -2 -1 -1 0 0
ww en tonen	8 -5 -1 4 -3 -1 0 1 0 0 0 0 0
ww en veilige	14 2 -2 5 -1 -7 0 6 0 -1 0 0 -1
ww en veiliger	-3 4 -6 -2 11 -8 2 -1 -1 0 0 0 -1
ww en verbinden	10 0 5 3 -4 -2 5 5 -4 -1 -2 0 -1
ww en verder	7 -1 -5 3 -1 -3 -3 9 -5 0 0 0 0
ww en verhuur	1 -2 5 0 -1 0 0 -5 7 0 0 0 0
ww en verminderen	-1 7 1 -2 0 0 1 -1 2 0 0 0 0
ww en versterken	-6 0 -6 -2 10 -5 0 -1 0 0 -1 0 0
ww en verzorgen	6 -3 -1 3 -2 -1 0 2 1 -1 -1 0 0
ww en voor	7 1 -9 3 3 -6 -5 1 -1 -2 8 0 -1
ww en vrijwilliger	-6 5 2 -3 2 1 -1 2 1 0 -1 0 0
ww en waar	-2 -10 -18 9 -2 0 -1 -10 -3 -2 9 0 -1
ww en werken	1 -1 15 -1 -3 0 -2 -2 1 4 0 0 3
ww en willen	1 1 7 -1 -1 -1 -1 -1 -2 5 1 0 -1
ww en zelf	-5 -1 6 -3 0 3 1 2 -1 -1 -1 0 0
ww en zijn	8 13 -4 2 3 -9 0 5 -1 -1 2 0 0
ww en zo	-1 5 1 -1 1 -1 -2 10 -4 -1 -1 0 -1
ww en zoeken	-2 6 5 -2 0 -1 0 5 -2 0 -1 0 0
ww en zonder	13 -4 0 5 -4 -4 0 1 -2 -1 0 0 4
ww en zorgen	19 2 -9 8 -1 -10 6 -4 -1 0 0 0 3
ww en zorgvuldig	3 1 8 0 -2 -1 -1 3 2 -1 0 0 0
ww en één	5 -1 -2 2 -1 -2 -4 -5 -2 -1 -3 0 16
ww energie verbruiken	-1 3 -4 -1 7 -6 0 -1 -1 0 0 -1 2
ww energietransitie in	1 6 2 0 -2 0 -2 6 0 -1 0 0 0
ww er voor	12 2 -1 3 -1 -5 14 -7 0 -1 0 -1 -1
ww er weer	-8 1 12 -4 0 3 -2 1 3 0 0 0 0
ww er zijn	15 5 5 1 -1 -7 19 -2 -3 -3 -4 0 -1
ww erfgoed in	-8 12 -1 -5 6 -2 0 4 -1 -1 -1 0 0
ww ertoe doen	-6 -2 -1 -2 0 5 1 -1 -1 -1 -1 0 0
ww ervan kunnen	-6 -2 0 -2 0 4 -1 0 0 0 0 0 0
ww ervoor dat	-6 6 -1 -3 3 0 -4 5 1 -1 -1 0 -2
ww eten ,	-7 -3 0 -4 -1 7 1 0 -4 0 1 0 0
ww eten en	23 4 2 8 -2 -13 -1 -1 10 0 -1 0 0
ww fabriek ,	3 0 -1 1 0 -1 0 -3 -1 0 0 0 6
ww fietsen .	-1 -1 10 -1 -2 2 -1 3 -1 0 1 0 0
ww financieel gezond	6 0 -1 2 -1 -3 3 1 -2 0 0 0 0
ww financieren onderzoek	-5 8 -1 -3 3 -1 -1 2 -1 0 0 0 0
ww gaan ,	4 0 -3 0 0 0 6 -4 2 -1 -2 0 -1
ww gaan .	-6 17 12 -7 3 -2 -7 8 -5 0 15 -1 -5
ww gaan en	7 -3 -4 3 -2 -2 -1 0 -1 3 -1 0 0
ww gaan voor	-3 -4 0 -1 3 0 -3 -3 2 9 -5 0 -1
ww gaan werken	7 0 -1 2 -1 -3 -1 -3 -1 -1 -1 0 8
ww gas af	-4 -3 2 -2 -3 6 2 -1 -1 -2 -1 0 2
ww gastvrije gemeente	9 1 2 2 -3 -2 -1 -1 -2 5 3 0 -1
ww gebied van	8 1 -3 3 -1 -4 -1 -3 0 1 6 0 -1
ww gebruik van	-12 6 -6 -5 11 -3 -2 2 -1 -1 0 0 0
ww gebruiken .	-11 -1 1 -6 0 8 -1 1 -3 0 0 0 0
ww geen enkele	-8 -4 -2 -2 -1 7 -1 -2 1 -1 -1 0 0
ww geld .	-3 1 10 -3 -1 2 -1 2 2 0 -1 0 0
ww geld zijn	-7 -3 1 -4 -1 8 0 -1 0 0 0 0 0
ww gelijke kans	-7 0 2 -4 5 1 0 -1 1 0 -1 0 0
ww geloven in	-15 -11 1 13 -7 1 -2 5 -7 -1 -1 0 -1
ww gemeente .	-2 -9 -4 0 1 3 -3 10 -5 -2 -2 -1 -2
ww gemeente bij	-11 5 11 -6 2 3 4 1 -2 -1 0 0 0
ww gemeente van	5 0 1 2 -3 0 -1 -1 -1 7 -2 0 -1
ww generatie .	-8 -3 -9 -2 7 0 -1 0 -2 0 -1 0 0
ww geschiedenis van	12 -6 0 5 -6 -1 -1 7 -2 -1 -1 0 -1
ww geven .	-11 2 -8 -4 11 -3 -3 -6 5 -2 1 2 -2
ww geven aan	-10 -1 -5 -3 8 -1 2 -6 0 0 0 0 0
ww geven een	-6 7 0 -3 3 0 -1 10 -7 0 -2 0 0
ww geven en	-6 7 -1 -3 3 -1 -2 6 -3 0 0 0 0
ww geven iedereen	4 0 0 2 -1 -2 -1 -6 10 0 -1 0 0
ww geven les	-5 0 7 -3 0 3 -1 9 -7 0 0 0 0
ww geven mens	8 -1 -4 4 -2 -3 8 -3 -3 0 0 0 0
ww geven op	8 -2 -3 4 -2 -2 7 -4 0 0 -1 -1 -1
ww geven van	-1 13 1 -2 0 -1 -4 17 -5 -2 -1 -1 -1
ww geven voor	-3 6 0 -2 2 -1 -3 -1 2 -1 0 5 -1
ww geven voorlichting	-5 11 1 -3 3 -1 -2 7 -3 0 0 0 0
ww gewoon goed	6 1 -2 6 -1 -7 4 -1 1 0 -1 0 -1
ww gezin .	-8 -5 -1 -3 0 7 -3 -5 4 -1 2 -1 0
ww gezin bij	2 -1 2 1 -1 0 7 0 -2 -1 -2 0 -1
ww gezin die	2 3 8 -1 0 -2 2 -1 3 0 0 0 0
ww gezond en	-11 -5 3 -5 -3 11 0 -2 1 -2 1 0 -1
ww gezond leven	0 4 -2 0 6 -7 0 0 1 0 0 0 0
ww gezonde ,	1 3 10 -1 0 -2 0 -3 -3 6 3 0 0
ww gezonde en	-11 -6 -7 -3 0 10 0 -1 -2 -1 -1 0 0
ww gezonde leefomgeving	-1 2 -3 0 6 -5 0 0 0 0 0 0 0
ww gezondheid en	-3 0 8 -2 2 -1 -1 7 -2 0 -2 0 0
ww gezondheid van	-5 3 -5 -2 6 -2 -1 0 -1 0 0 0 0
ww goed eten	12 4 3 1 -1 -6 0 2 4 0 0 0 0
ww goed in	9 2 -3 3 0 -5 8 4 -2 -2 -4 -1 -1
ww goed kunnen	-7 -3 5 -3 -1 5 -1 -2 2 0 0 0 0
ww goede ,	5 2 3 1 0 -3 -2 8 -1 -1 -2 0 0
ww goede zorg	-13 -5 1 -5 -1 10 -1 -3 0 0 0 0 0
ww grens van	-6 3 8 -4 0 3 0 3 -1 0 0 0 0
ww groei van	7 6 2 1 -2 -3 0 -3 -1 6 2 0 -1
ww groeien ,	2 -1 0 1 -1 0 10 -6 -2 -1 -1 -1 0
ww groeien .	-3 7 8 -3 -3 3 6 -4 6 -1 -2 0 -2
ww groeien door	12 -7 2 5 -5 -1 -5 6 0 0 2 0 -1
ww groeien in	13 4 -2 5 0 -8 -1 4 -1 -1 4 0 -1
ww groeien met	-8 3 -3 -3 1 4 6 -3 -2 0 0 0 -1
ww groene stroom	6 5 1 0 1 -4 0 -4 8 0 0 0 0
ww groep en	10 -2 -1 3 -3 -2 -1 2 0 0 2 0 0
ww grote kerk	-18 5 -2 -7 7 4 -1 1 -2 -1 0 0 0
ww haar lid	4 6 2 0 -2 -2 6 7 -4 -1 -4 0 -1
ww halen ,	5 1 0 2 0 -3 -1 8 -2 -1 -1 0 -1
ww halen .	-20 0 1 -8 10 2 0 -5 4 -2 -1 0 -1
ww halveren .	17 -4 4 6 -9 -1 0 -3 -1 8 0 -1 1
ww hand .	7 0 3 1 -3 -1 3 -4 8 -1 -1 -1 -1
ww hard voor	-9 -7 -2 -2 1 6 -2 0 -1 -1 0 0 0
ww hart voor	-13 0 -6 10 -3 -3 -1 -2 -3 -1 3 0 0
ww hebben ,	12 1 4 4 -2 -6 1 9 -3 -1 -1 0 -1
ww hebben .	-7 0 23 -10 -2 9 0 3 2 -6 7 -2 0
ww hebben als	0 6 -2 -1 -1 1 7 -2 1 -1 -3 0 0
ww hebben op	-12 -4 0 -5 2 7 -2 -7 7 -1 -1 0 0
ww hebben ten	-6 -11 -8 0 1 5 -4 -4 3 -1 0 0 -1
ww hebben wij	1 0 1 0 0 0 -1 -1 -2 -1 0 7 -1
ww hele wereld	1 -4 -7 2 -1 1 -1 0 -1 0 0 0 0
ww helpen .	2 5 -6 1 8 -9 1 -8 3 -2 -2 12 -3
ww helpen bij	-6 -3 3 -2 -1 5 -2 2 1 -1 -1 0 0
ww helpen hen	3 6 -1 0 1 -3 9 -6 0 -1 0 0 0
ww helpen mens	2 -1 0 1 -1 0 8 -4 -3 0 0 0 0
ww helpen we	8 -4 1 3 -2 -2 5 -2 0 0 -1 0 0
ww helpen ze	4 0 -2 2 0 -2 -8 9 0 0 0 0 0
ww hen bij	2 6 -1 0 1 -3 8 -4 -2 0 0 0 0
ww herstel van	-10 6 -5 -4 3 3 -1 -1 -1 -1 3 0 -1
ww herstellen ,	-12 -6 -10 -3 9 0 -3 -1 -1 -1 0 0 -1
ww herstellen .	-8 2 1 -4 0 5 -1 -2 0 -1 -1 0 4
ww het aanbieden	-1 -2 5 -1 -1 2 -1 -3 6 0 -1 0 0
ww het aantal	-12 10 -4 -5 9 -2 -1 -2 5 0 -1 -1 -1
ww het afvalwater	-1 3 8 -2 -1 0 0 4 -1 0 0 0 0
ww het behouden	-5 10 -3 -3 7 -5 0 4 0 -1 -2 0 0
ww het beperken	-5 -6 2 -1 1 2 0 -1 0 0 0 0 0
ww het beste	9 1 0 3 -1 -4 7 -5 11 -6 -4 0 -1
ww het bevorderen	-14 10 -9 -6 18 -9 -2 1 -2 3 -2 0 0
ww het doel	-11 -1 4 -5 2 4 -2 8 -1 -2 -4 0 -1
ww het dorp	9 1 -4 3 0 -5 0 2 -2 -6 8 0 -1
ww het eerste	4 -1 -1 2 -1 -1 -5 11 -2 -1 -1 0 -1
ww het eind	7 -3 3 2 -6 2 -2 -2 1 -1 3 3 -1
ww het gas	-4 -3 2 -2 -3 6 2 -1 -1 -2 -1 0 2
ww het gebied	4 5 -8 2 6 -8 -1 -3 0 1 5 0 -1
ww het gebruik	-15 7 -4 -6 11 -2 -2 1 -1 -1 0 0 0
ww het geven	-3 13 2 -3 1 0 -3 14 -5 -2 0 0 0
ww het goed	-3 -5 -7 0 -1 4 -1 -5 4 0 -1 0 0
ww het herstel	-7 10 -2 -4 6 -2 -1 0 -1 -1 3 0 0
ww het houden	-7 -3 -5 -2 6 -1 -1 -3 0 0 0 0 0
ww het instituut	0 3 -1 0 1 -1 -1 -4 6 0 0 0 0
ww het kenniscentrum	4 -2 7 1 -3 0 -1 -7 5 -6 11 0 0
ww het kunnen	0 10 -10 6 4 -9 2 -7 6 -1 -1 0 1
ww het laatste	10 1 -3 4 0 -5 0 0 -2 0 4 0 0
ww het land	-6 -4 1 -2 -8 12 -4 -4 5 -2 0 0 3
ww het landschap	-5 7 9 -4 5 -3 0 6 -2 0 0 0 0
ww het leven	-6 -2 14 -4 -1 3 3 7 -5 -1 -1 0 -1
ww het milieu	10 -3 12 2 -6 -1 -1 -1 -1 -1 0 0 8
ww het museum	0 8 3 -1 0 -1 0 6 -1 -1 -1 0 0
ww het nederlandse	0 -7 -2 1 -8 9 0 -1 -1 -1 1 0 0
ww het netwerk	-6 -4 0 -2 2 3 0 -1 -1 0 -1 0 0
ww het niet	24 1 1 7 -3 -10 3 0 5 0 -3 -1 2
ww het nodig	-9 -3 2 -3 -1 7 -1 -1 0 0 -1 0 0
ww het noorden	3 10 2 -1 -2 -1 -2 -5 -1 10 3 0 0
ww het onderwijs	-3 -1 -4 -1 8 -5 -2 4 -2 -1 -1 0 0
ww het opzetten	-3 6 0 -2 2 -1 5 2 -5 0 -1 0 0
ww het organiseren	7 0 -1 3 -3 -2 -2 7 -1 0 -1 0 0
ww het orgel	-18 5 -2 -7 7 4 -1 1 -2 -1 0 0 0
ww het programma	-2 -8 5 -2 -6 9 0 -1 -5 -2 -2 -1 8
ww het publiek	10 3 -2 3 0 -6 -1 6 -1 0 0 0 0
ww het resultaat	-6 1 10 -4 0 3 0 -1 4 0 -1 0 0
ww het stimuleren	-7 3 -4 -3 7 -3 0 0 0 -1 0 0 0
ww het taboe	-6 6 -2 -3 4 -1 -1 1 0 0 0 0 0
ww het team	5 -5 5 2 -3 1 8 -3 -1 -2 -2 0 2
ww het terugdringen	-5 7 0 -3 3 -1 2 -1 0 0 0 0 0
ww het vak	-6 -1 -7 6 1 -3 -1 2 -4 0 0 0 0
ww het verbeteren	0 9 1 -1 0 -1 -1 -4 4 -1 4 0 0
ww het verkleinen	-5 1 -4 -2 7 -3 0 -1 0 0 0 0 0
ww het verlenen	-3 6 1 -2 2 0 5 -4 2 0 -1 0 0
ww het verschil	-4 -4 -2 -2 6 -1 -1 -5 2 4 -1 0 -2
ww het vertrouwen	0 -10 -6 2 -7 9 -1 -5 2 0 0 0 0
ww het verzorgen	6 2 4 2 -1 -3 -1 3 3 -1 -1 0 0
ww het vinden	0 -1 -3 0 0 1 -2 -4 6 -1 -1 0 0
ww het voor	-1 -1 4 -1 -1 1 8 -8 -1 2 0 0 0
ww het wad	-5 -3 1 -2 -2 6 0 -1 0 0 0 0 0
ww het water	-7 -6 4 -3 -3 8 3 -1 -2 -1 -1 0 -1
ww het weekend	6 0 0 2 -1 -2 -1 -2 5 0 0 0 0
ww het welzijn	-6 2 4 -3 0 3 -1 2 0 0 -1 0 0
ww het werk	-2 -5 -5 6 -3 0 7 -3 -5 0 -1 0 0
ww het ziekenhuis	-14 -12 5 -5 -4 14 -2 -12 10 8 -8 0 -1
ww hoeven te	-8 -5 6 -3 -3 8 -9 4 5 -1 -1 0 1
ww honderd jaar	-5 -4 -2 2 -2 3 5 -6 -5 6 -1 -1 -1
ww horen .	-9 -4 -5 1 5 -2 2 -4 0 -2 0 0 -2
ww horen erbij	-8 -4 0 -3 -2 8 -1 -1 -1 0 0 0 0
ww houden .	-13 -6 -3 -5 1 10 0 -6 -2 4 -1 0 -1
ww houden en	-4 7 -2 -2 3 -1 0 1 -2 0 1 0 0
ww houden van	-11 2 -7 -3 11 -3 -1 0 -1 -1 -1 0 0
ww huis ,	4 0 -1 1 -1 -1 -3 -2 9 -2 -1 0 0
ww huis .	12 2 5 -1 -4 0 1 -3 5 3 -1 -1 0
ww huisarts ,	-6 4 -2 -3 2 1 1 -1 -1 0 0 0 0
ww hun hoofd	-9 -3 5 -4 -1 7 1 1 -3 0 0 0 0
ww hun kind	0 2 7 -1 0 -1 0 -1 4 0 0 0 0
ww hun leven	13 0 -2 5 -2 -6 -1 -5 6 -1 4 0 -1
ww hun naaste	2 9 -3 0 2 -4 7 -5 1 0 -1 0 0
ww hun werk	-6 -4 4 -2 -2 5 2 -1 -1 -1 -1 0 0
ww huurder .	10 2 1 2 0 -5 -2 4 4 -2 0 -1 0
ww ideaal :	-6 -1 3 -3 0 4 -1 2 -1 -1 0 0 0
ww ieder kind	3 -1 6 -3 -3 4 4 -9 7 -2 4 0 -2
ww iedere inwoner	-6 -4 -4 -1 -1 6 -1 -1 -1 0 0 0 0
ww iedereen ,	-6 2 8 -4 0 3 -1 2 1 -2 3 0 -1
ww iedereen .	-17 -5 13 -11 -4 16 -3 5 3 -2 -4 0 -1
ww iedereen die	26 5 -9 10 -1 -14 9 -8 1 5 2 0 -2
ww iedereen in	18 1 0 5 -4 -6 7 -1 -1 3 -2 -1 -1
ww iedereen kunnen	-1 -4 -7 0 -1 3 2 -1 -3 0 -1 0 0
ww iedereen moeten	-8 -1 6 -4 0 4 -1 -1 0 0 1 0 0
ww iedereen recht	-4 0 5 -2 0 2 -2 -6 8 0 0 0 0
ww iedereen te	-8 -2 10 -4 -1 5 0 2 1 -1 -2 0 0
ww iedereen verdienen	17 5 -2 5 0 -10 0 -2 8 0 -1 0 0
ww iedereen zijn	-11 6 -2 -5 4 3 -2 4 -1 0 -2 0 0
ww ijveren voor	-7 -4 -8 -1 2 4 -1 0 -1 0 -3 0 0
ww impact op	-6 0 -1 -2 10 -6 0 -1 -1 0 -2 0 3
ww in ,	1 2 11 -2 -3 1 -1 6 -2 -1 0 0 2
ww in .	6 1 1 2 -1 -2 -2 10 -2 -1 -1 0 -2
ww in 2027	2 0 0 -1 0 1 0 -2 -1 -2 -2 0 8
ww in 2028	-2 -2 0 -1 -1 3 -3 -3 -2 -1 -2 6 4
ww in 2030	11 -2 -3 4 -4 -2 -2 -6 -3 2 -4 0 13
ww in 2035	-6 -3 1 -2 -1 5 -1 -1 -1 -3 -1 0 5
ww in 2040	-5 -3 0 -2 -2 6 0 0 -1 0 -1 0 0
ww in 2050	0 -5 0 1 -5 6 -1 -3 -1 -1 0 0 4
ww in beweging	-3 -6 0 8 -4 -2 -1 0 -1 -1 2 0 0
ww in contact	-3 2 3 -2 0 1 -3 7 -2 0 -1 0 0
ww in de	-7 19 -14 -6 25 -19 17 -13 16 1 -9 -3 -10
ww in drie	2 0 0 1 -1 -1 -1 -3 -1 -1 0 6 1
ww in een	28 8 3 9 -5 -13 -7 11 8 -7 4 -2 3
ww in elk	-9 -4 3 -5 -1 9 0 -1 -1 1 -1 0 -1
ww in elke	-17 -9 -1 -6 -1 14 2 -1 -3 -1 -2 -1 0
ww in en	1 5 -1 0 1 -2 1 6 -3 -1 -1 0 -1
ww in friesland	-9 -4 -1 -3 0 6 0 0 -2 0 0 0 0
ww in hand	-4 -3 1 -1 -1 4 -2 -2 -4 -2 9 0 0
ww in het	-5 -3 -12 -5 3 7 -8 12 -4 2 1 -2 -6
ww in huis	12 2 -1 3 -1 -6 6 -2 8 -5 -2 0 -1
ww in hun	7 9 1 0 0 -5 -1 -1 15 -2 -4 -1 -2
ww in je	-11 -4 0 -4 0 7 -1 -1 -1 0 0 0 0
ww in limburg	-2 12 -1 -2 6 -6 -1 3 0 -3 3 0 0
ww in malawi	1 1 4 0 -1 -1 -1 6 -2 0 0 0 0
ww in nederland	-6 -6 -10 -1 14 -7 0 -7 5 4 -4 -1 -2
ww in om	5 0 10 1 -2 -2 2 6 -2 -1 -1 0 -1
ww in ons	9 0 -2 3 -1 -4 -4 4 2 0 -1 0 1
ww in onze	-7 4 16 -7 5 -1 8 12 -2 -8 -4 -1 -1
ww in op	-10 0 -2 -4 1 6 0 -4 -1 2 0 0 0
ww in plaats	-12 -5 6 -6 -3 11 -3 -5 8 -2 1 -1 -1
ww in staat	10 0 -4 3 -1 -4 17 -8 -5 -2 2 -1 -2
ww in stand	-12 7 -10 -4 15 -7 -1 -1 -1 -1 0 0 0
ww in te	0 7 -4 0 0 0 0 2 -1 -1 3 0 -1
ww in vier	-3 1 -4 -1 6 -3 0 -4 -2 -1 0 3 2
ww in vijf	7 -2 0 3 -3 -1 0 -1 1 -2 -2 -1 6
ww in voor	-32 -16 -6 -10 2 22 -1 -3 -4 -3 0 0 -2
ww in vrijheid	-8 -3 1 -4 -1 8 -2 -3 3 0 0 0 0
ww in één	-3 -2 2 -1 -1 3 0 10 -6 -1 -2 0 -2
ww informatie ,	8 -2 -1 3 -2 -3 3 -4 5 0 -3 0 0
ww inkomen .	6 -1 -6 3 0 -3 0 0 0 0 0 0 0
ww invoering van	-1 1 7 -1 -1 1 9 -2 -2 -2 -1 0 -1
ww inwoner en	-5 6 -2 -3 2 1 -2 4 -2 0 0 0 0
ww inzetten voor	10 2 -2 4 0 -6 0 -1 0 0 4 0 0
ww jaar ,	1 -1 -1 0 0 0 0 0 -4 0 0 6 0
ww jaar .	-15 -7 5 -5 -4 13 -2 -2 -7 5 -2 -1 4
ww jaar tijd	2 3 -5 0 8 -8 -1 -4 -1 -1 0 5 1
ww jaar willen	6 0 -1 2 -1 -2 -1 -1 -1 2 1 3 -2
ww jaar zijn	-7 -3 2 -6 -2 10 2 -4 -1 5 0 -3 -1
ww je eigen	-7 -3 2 -6 0 8 -3 -5 8 -1 -1 0 -1
ww je in	-6 -2 2 -2 -1 4 -1 -1 3 0 -1 0 -1
ww je kunt	2 0 -1 1 0 -1 -1 -4 7 0 -1 0 0
ww je ook	-10 -3 0 -5 0 8 -1 -1 -2 0 0 0 0
ww jong en	-3 -7 -4 0 -3 7 -3 -3 -1 -3 7 0 -1
ww jonge gezin	-6 -2 3 -3 -2 6 -1 2 -2 0 0 0 0
ww jongere die	-4 0 9 -3 -1 3 1 1 1 0 -1 0 0
ww jongere in	-4 6 -1 -2 3 -1 2 -2 1 0 0 0 0
ww jongere met	-1 -1 0 0 -1 1 7 -2 -2 0 -2 0 0
ww jongere op	7 -1 -5 3 -1 -3 0 1 0 0 0 0 0
ww kanker en	-4 7 -2 -2 3 -1 1 -1 1 0 0 0 0
ww kans om	6 -1 0 2 -2 -2 2 -6 7 0 0 0 0
ww kans te	6 -5 10 1 -4 0 -1 2 3 0 -1 0 0
ww kansarme kind	3 -2 -6 2 -2 1 0 0 -1 0 -1 0 0
ww karnen .	2 1 2 -3 0 2 12 -11 4 0 0 -3 -1
ww kennis en	7 -1 -3 3 -1 -3 5 -5 -2 -1 4 0 0
ww kennis over	-1 -4 8 -1 1 0 -1 0 5 -1 -1 0 0
ww kennis te	0 3 2 -1 1 -2 -4 1 6 0 -1 0 0
ww kenniscentrum verzamelen	8 -3 -4 4 -2 -2 0 -6 8 0 0 0 0
ww keren .	-8 7 -6 -3 12 -7 -1 1 -1 -1 0 0 0
ww kerk ,	-4 8 -1 -3 3 -1 1 -1 -1 0 2 0 0
ww kerk .	-11 9 1 -5 6 0 -1 -1 -1 -1 4 0 0
ww keuze zijn	4 0 -3 2 0 -2 0 -1 -1 6 -4 0 0
ww kiezen ,	-1 0 0 0 0 1 10 -9 -1 0 0 0 0
ww kijken en	-6 -1 8 -3 -1 4 -2 4 0 0 0 0 0
ww kind ,	1 -3 -6 1 -1 2 -1 1 0 -1 -1 0 0
ww kind die	-10 -2 2 -5 0 7 3 1 -1 -1 -3 0 -1
ww kind en	1 -8 -2 8 -4 -1 -1 4 -4 0 -1 0 0
ww kind in	-11 -6 0 -4 -2 10 0 -5 4 0 -2 0 0
ww kind laten	13 3 -1 4 0 -7 6 0 -1 0 -1 0 0
ww kind leren	-6 -3 0 -2 -1 5 -1 0 -1 0 -1 0 0
ww kind met	-10 -1 9 -5 -3 9 -6 -1 5 -2 4 0 -1
ww kind naar	-7 -1 5 -3 0 4 3 -2 0 0 -1 0 0
ww kind van	-15 -8 0 -5 -3 13 1 -1 -4 -1 0 0 0
ww kind welkom	10 0 -7 4 0 -5 0 -1 -1 0 3 0 0
ww kind zich	6 0 -2 2 -1 -3 -1 0 2 0 0 0 0
ww klaar voor	4 1 -1 1 0 -2 8 -3 -2 -1 -2 0 0
ww klant .	-6 -1 4 -9 -1 10 5 -3 -3 5 -2 0 -1
ww klas .	-10 -2 6 -4 0 6 -1 1 -1 0 0 0 0
ww kloppen .	-8 -10 -7 -2 -2 11 2 -4 -3 0 0 0 0
ww koel in	-7 -2 3 -3 0 4 1 -1 -1 -1 0 0 0
ww koelere stad	-3 3 13 -3 0 1 0 9 -2 0 -2 0 -1
ww komen .	-4 -8 -9 10 1 -6 3 -3 0 0 -3 0 -2
ww komen op	1 10 -1 -2 8 -8 -3 12 -3 -2 -2 0 -1
ww komen we	7 -1 -3 2 -1 -2 -1 1 0 0 1 0 0
ww korte lijn	-4 -4 -6 7 0 -3 -3 -1 -4 -1 3 0 1
ww kracht van	-7 -5 -4 5 -5 4 -3 3 -2 -2 2 0 -2
ww krijgen .	-2 7 -7 -2 15 -13 -3 -1 3 2 1 -1 -2
ww krijgen die	-6 -4 -5 -1 0 5 1 -2 -1 -1 0 0 0
ww kunnen ,	10 2 0 2 -1 -4 0 3 -1 -1 2 0 2
ww kunnen .	5 0 3 7 -2 -7 7 5 -5 2 -4 -1 -3
ww kunnen bevallen	-3 1 7 -2 0 1 -1 3 -1 0 0 0 0
ww kunnen doen	-5 3 -8 -2 2 2 9 -7 -1 -1 -2 0 -1
ww kunnen je	-6 -2 5 -3 0 4 -1 -4 6 0 0 0 -1
ww kunnen leren	13 0 -9 6 -1 -6 0 4 -1 0 -1 0 0
ww kunnen leven	-5 -4 -7 -1 0 5 0 -1 -1 0 -1 0 0
ww kunnen rekenen	-6 -3 -3 -2 0 5 0 -1 -1 0 0 0 0
ww kunnen richten	3 -2 -6 2 0 0 2 -1 -1 -1 -1 0 -1
ww kunnen vertrouwen	-3 1 7 -2 0 1 -1 3 1 0 -1 0 0
ww kunnen vinden	-3 1 6 -2 0 1 -1 3 0 0 0 0 0
ww kunnen werken	-6 -2 3 -3 0 4 -1 -5 6 -1 0 0 -1
ww kunnen wonen	6 3 6 1 0 -5 -1 0 -1 0 7 0 -1
ww kunnen worden	2 0 5 0 -1 0 -1 12 -4 -1 -1 0 -2
ww kunst en	-8 7 3 -4 3 2 -1 0 3 0 -1 0 0
ww kwaliteit .	-5 -5 3 -2 -5 9 0 -2 1 0 0 0 0
ww kwaliteit van	-1 -1 -1 0 0 1 -1 6 -3 -1 -1 0 0
ww lachen ,	7 1 1 0 -1 -1 -1 8 -3 -1 0 0 -1
ww land ,	6 1 -1 2 0 -3 0 -3 5 0 0 0 1
ww land .	2 -5 4 1 -8 6 4 -7 0 6 -2 0 -1
ww land waarin	0 3 11 -2 0 -1 -1 7 5 -2 -4 0 0
ww laten groeien	6 10 1 0 -2 -3 11 7 -7 -1 -2 0 -3
ww laten zien	4 15 -9 1 5 -8 4 -2 5 0 -2 0 -1
ww leefbaarheid van	-7 1 0 -3 -1 5 0 -2 0 0 1 0 0
ww leefbare omgeving	-3 0 6 -2 0 1 0 2 0 0 -1 0 0
ww leefbare planeet	-3 -3 7 -2 -7 8 0 -3 -1 0 0 0 5
ww leerling een	-5 -5 -9 0 0 5 -1 -4 3 0 -2 0 0
ww leerling en	0 9 -6 0 4 -4 3 -3 1 0 0 0 0
ww leerling zijn	6 0 -4 5 0 -5 -1 4 -1 0 -1 0 0
ww leggen .	5 -1 -1 2 -1 -2 -1 7 -4 -1 0 0 0
ww leiden .	1 0 0 0 0 0 0 -3 -1 0 -1 0 6
ww leiden tot	-6 -2 1 -2 0 4 0 -2 1 0 0 0 0
ww leren .	19 1 -7 7 -1 -9 -3 4 1 -1 -2 0 4
ww leren en	-8 -4 2 -3 -1 6 -1 -6 3 0 3 0 0
ww leren kind	3 -1 1 1 -1 -1 -2 -1 6 0 0 0 0
ww leren we	0 -1 2 0 -1 1 8 -7 -1 0 0 0 0
ww les in	-8 -1 5 -4 2 2 -1 6 -5 -1 0 0 0
ww leven .	-19 -10 2 -4 -4 15 -4 4 -2 -1 -3 0 -1
ww leven in	-3 -6 0 0 -3 6 -1 0 -1 0 0 0 0
ww leven lang	-3 3 -4 -2 8 -5 0 0 -1 0 0 0 0
ww leven makkelijker	-6 4 11 -4 5 -3 -2 -4 10 0 0 0 0
ww leven te	10 1 -1 4 0 -6 8 -1 -4 0 0 0 0
ww leverancier van	2 0 -1 1 0 -1 -1 -1 10 -3 -3 0 -1
ww leveren ,	1 2 -1 0 1 -1 -1 -6 10 -2 0 0 -1
ww leveren .	-2 -1 5 -1 -1 2 7 -2 -2 -1 0 0 -1
ww lezen en	3 0 1 1 0 -2 -2 -2 6 0 -1 0 0
ww lid ,	2 5 1 0 -1 0 -2 6 -1 0 0 0 0
ww lid .	4 5 -3 1 0 -3 -4 9 -3 -2 -2 4 -1
ww lid de	-1 1 -1 -1 1 0 -2 -4 7 0 -1 0 0
ww liefde van	4 0 0 1 -1 -1 -1 6 -3 -1 -1 0 0
ww liefde voor	12 5 -1 3 -3 -5 -1 9 -3 0 -1 0 0
ww liefdevolle zorg	6 0 -3 2 0 -3 0 0 2 0 0 0 0
ww lossen storing	4 -1 2 1 -1 -1 1 -6 8 -1 0 0 -1
ww luisteren .	-1 0 7 -2 -1 1 -2 3 -1 -1 -3 0 6
ww luisterend oor	8 -1 1 3 -1 -3 2 -4 5 -1 -1 0 0
ww maand .	1 1 5 0 -1 -1 0 0 -2 0 -1 6 0
ww maar een	-9 -4 -2 -3 0 8 -1 -1 -1 0 0 0 0
ww maar één	-7 4 5 -4 2 2 -2 -1 2 0 -1 0 2
ww maat ,	3 0 1 1 0 -2 0 -5 7 0 0 0 0
ww maatwerk in	4 0 -1 1 0 -1 -1 -4 7 0 0 0 0
ww makelaar van	-3 1 7 -2 0 1 0 0 0 1 1 0 -1
ww maken ,	6 -1 -3 2 -1 -2 -1 -3 -3 9 0 0 -1
ww maken .	-8 -11 -1 -7 -7 19 -8 5 -9 0 7 -2 2
ww maken aan	-4 6 -4 -2 9 -6 0 3 -1 0 -1 0 0
ww maken door	-5 0 9 -3 -2 4 -3 -1 3 0 2 0 0
ww maken en	1 9 -1 -1 6 -7 -1 2 -2 3 2 0 -2
ww maken hebben	7 0 -4 3 0 -4 1 -1 -1 -1 -1 0 4
ww maken het	4 0 6 1 -2 -1 15 -10 -1 0 0 0 0
ww maken in	6 1 -2 2 0 -3 -1 2 1 -1 0 0 0
ww maken ons	-8 -8 -7 -1 0 7 -5 6 -4 -1 -1 0 -1
ww maken van	12 12 5 2 -3 -6 -2 15 -2 -2 -2 0 1
ww maken voor	-19 -10 -6 -5 3 11 -1 -3 -2 -1 0 0 0
ww maken we	-17 -15 -4 -5 -5 20 0 -9 1 0 0 -1 1
ww maken wij	31 8 -1 9 -1 -18 0 9 4 -1 -1 -2 -1
ww man en	-19 -10 -5 -5 4 10 -1 -6 -2 0 0 0 0
ww manier van	8 7 -3 2 1 -6 -2 -3 -1 -1 1 0 8
ww marktleider in	-7 14 1 -5 3 -1 -1 -2 -1 3 -1 -2 6
ww medewerker .	7 1 -2 3 -1 -4 -3 4 -3 5 -1 0 -1
ww medewerker zijn	5 1 -2 2 0 -3 2 -2 -2 -2 -1 0 6
ww mee ,	3 0 -1 0 0 0 4 -7 6 0 -1 0 0
ww mee kunnen	-9 3 -10 -3 3 4 2 -3 -2 0 0 0 0
ww meer dan	17 -1 -4 12 -3 -12 2 -3 4 1 -1 -1 -1
ww meer hoeven	-6 -5 -6 -1 -1 6 -1 -3 0 0 0 0 0
ww meer mens	-7 1 -10 -2 13 -7 0 -2 -1 0 0 0 0
ww meer soort	-3 5 -4 -1 6 -4 -1 1 -1 0 0 0 0
ww meer tijd	-10 3 0 -5 1 5 -1 -3 3 0 0 -1 0
ww meer worden	8 3 1 2 0 -5 3 -2 -1 0 3 0 0
ww meest betrouwbare	3 0 0 1 -1 -1 -1 -1 10 -4 0 0 -2
ww mens ,	-11 0 -4 -5 14 -5 -1 -1 2 -1 -2 0 0
ww mens .	-12 -9 -7 8 -4 3 -4 2 -4 0 -1 0 0
ww mens aan	2 1 -6 1 5 -6 1 -2 -3 0 3 0 0
ww mens centraal	-9 -6 -6 7 -2 0 -3 0 -1 0 0 0 0
ww mens de	6 0 -1 2 -1 -2 3 -5 4 0 0 0 0
ww mens die	14 -4 -5 4 -1 -4 19 -1 -14 -5 5 -1 -2
ww mens een	-3 3 -2 -2 8 -6 -1 -2 2 0 1 0 0
ww mens en	-5 -1 -4 -3 6 -1 -1 0 0 -1 0 0 -1
ww mens in	8 -5 4 1 -8 6 10 -14 13 -3 -1 -1 -2
ww mens met	6 -5 11 0 -7 5 1 6 4 -2 -3 -1 -2
ww mens naar	-5 -2 1 -2 0 4 0 -7 6 0 0 0 -1
ww mens op	5 0 3 1 -2 -2 -6 6 -2 0 -1 0 4
ww mens te	-4 0 6 -2 2 0 1 2 -2 0 -1 0 0
ww mens zich	-9 -4 -1 -3 0 7 2 -2 -2 0 -1 0 0
ww menselijke waardigheid	5 -1 -3 2 -1 -2 6 -2 -3 0 0 0 0
ww met als	2 -6 7 1 -4 2 0 8 -7 0 2 0 0
ww met begeleiding	-2 -2 4 -1 -1 2 10 -7 -2 0 -1 0 0
ww met de	10 -12 3 7 -8 1 -7 18 -6 -4 5 -1 -4
ww met dementie	16 0 1 5 -3 -7 -1 5 -1 0 2 0 0
ww met een	3 -6 -4 4 -11 9 19 -8 0 -5 -1 -4 -4
ww met elkaar	-1 -3 0 5 -1 -2 -2 -4 -5 -2 13 0 -2
ww met geduld	11 3 0 4 0 -7 -2 5 5 -1 -1 0 -1
ww met hart	-10 -7 -8 10 -1 -3 0 -3 -2 0 0 0 0
ww met het	9 6 -4 3 0 -6 -2 -2 7 -4 5 0 -1
ww met hun	-16 -11 -6 -4 4 9 -5 -5 -2 0 4 0 0
ww met inwoner	-4 -5 -3 -1 -3 6 1 -3 0 0 0 0 0
ww met kanker	7 -3 -4 3 -2 -2 2 -2 0 0 0 0 0
ww met lening	0 -1 3 -1 -1 1 9 -5 -2 0 0 0 0
ww met liefde	10 -4 -5 9 -2 -6 -1 3 0 0 -1 0 0
ww met mens	-1 0 7 -1 -1 0 5 1 -5 0 1 0 0
ww met of	-3 2 8 -3 0 1 -1 -1 1 0 2 0 0
ww met onderzoek	-2 6 1 -2 1 0 -1 5 -1 0 -1 0 0
ww met ons	-13 -1 5 -2 1 3 3 -6 3 -1 0 0 -1
ww met onze	-9 23 4 -7 7 -4 9 -5 7 -1 -3 -1 -2
ww met oog	8 2 -1 3 0 -5 1 -5 7 0 0 0 0
ww met plezier	-4 -4 -4 -3 -1 6 -3 -6 1 4 1 0 -1
ww met respect	6 1 -1 2 -1 -3 -1 2 -2 0 2 0 0
ww met slimme	-6 6 2 -3 3 0 3 -4 4 0 -1 0 -1
ww met u	6 1 -3 1 0 -1 7 -2 -3 0 -1 0 0
ww met vrijwilliger	2 1 7 -1 -1 0 -3 7 1 0 -1 -1 0
ww met één	2 -2 -1 1 -1 1 9 -12 -3 -1 -4 0 10
ww middel van	0 -6 13 -2 -4 4 -4 5 4 -1 -1 0 -1
ww midden in	3 0 0 1 0 -2 -2 5 -6 -1 5 0 0
ww miljoen mens	-2 0 6 -2 0 1 -1 -4 7 0 0 -1 0
ww minder energie	-1 3 -4 0 7 -6 0 -1 -1 0 0 -1 2
ww missie .	-1 1 5 -1 0 0 -2 0 -1 -1 6 0 0
ww missie :	2 -8 -5 2 -4 5 -7 -1 -1 5 6 -2 -3
ww missie om	-12 -7 -2 -4 1 8 -3 -5 4 -2 2 0 -1
ww missie van	15 3 1 5 -3 -6 3 -3 7 0 -1 0 0
ww missie zijn	-1 13 -6 -4 18 -16 9 7 5 -7 -4 -1 -6
ww mogelijk mens	0 4 -5 -1 9 -8 0 -1 2 0 -1 0 -1
ww mogelijk te	-1 -6 1 0 -3 4 0 -3 -3 5 1 0 -1
ww mogen niemand	-9 -3 2 -4 0 6 0 -2 2 0 0 0 -2
ww mogen worden	-5 -1 6 -3 -1 3 -1 0 2 0 -1 0 0
ww moment ,	5 1 0 1 -1 -2 -1 -2 6 0 0 0 0
ww muziek en	12 3 0 4 -1 -6 -1 -4 8 0 0 0 0
ww naar de	6 15 1 0 4 -9 -2 7 -2 -2 4 -1 2
ww naar een	-17 0 3 -10 1 13 -3 -13 -4 9 -6 -1 14
ww naar elkaar	-5 -2 1 -2 0 4 0 -7 6 0 0 0 -1
ww naar het	-1 -2 5 -1 -2 2 5 13 -10 -2 -4 -1 0
ww naar werk	4 1 -2 1 0 -2 8 -4 -3 0 -1 2 -1
ww naast de	7 2 2 0 0 -3 10 -3 -4 -1 -1 0 1
ww naaste .	-3 13 -1 -3 4 -3 4 -3 2 0 1 0 0
ww natuur .	-8 -3 -8 -2 6 0 0 -4 0 0 0 0 0
ww natuur en	-6 4 -5 -3 9 -5 0 0 0 0 0 0 0
ww nederland .	1 -5 9 0 -7 7 3 1 -1 0 -2 0 0
ww nederland duurzaam	-1 5 -6 0 11 -10 0 0 0 0 0 0 0
ww nederland in	-1 -2 6 -1 -2 2 0 2 0 0 0 0 0
ww nederland te	-1 -1 6 -1 2 -1 -1 3 0 -1 0 0 0
ww nemen .	3 6 2 0 1 -3 -2 -5 14 -2 -4 -1 3
ww nemen in	-5 -2 16 -4 -2 3 -1 2 2 0 -1 0 0
ww nemen we	0 8 -5 -1 4 -4 5 1 -3 -1 0 0 -1
ww netwerk van	8 0 -2 3 -1 -4 3 -2 -1 -1 2 0 0
ww niemand alleen	-2 4 14 -3 0 -1 -1 3 3 0 0 0 0
ww niemand buiten	-4 0 5 -4 -1 4 -1 -2 8 -1 -3 0 0
ww niemand er	-3 1 11 -3 -1 1 0 0 3 0 0 0 0
ww niemand in	-8 -2 12 -5 -2 6 -4 2 2 4 -2 0 -1
ww niemand meer	-8 -3 2 -3 -1 6 2 -1 -2 0 0 0 -1
ww niemand zich	-7 -5 -8 -1 0 6 0 -4 0 0 0 0 0
ww niemand ziek	-7 -1 7 -4 0 4 0 3 1 -1 -1 0 -2
ww niet .	9 0 -6 13 -2 -12 -1 6 -2 1 -2 0 -1
ww niet alleen	-8 -2 -4 -3 5 1 -2 0 -2 0 1 0 -1
ww niet meer	18 6 3 5 -1 -11 5 1 -5 -1 7 0 0
ww nodig .	-3 1 6 -2 0 1 -2 3 2 0 -2 0 0
ww nodig hebben	1 -5 3 -2 -3 6 4 -5 1 -2 3 -1 -1
ww nog een	-6 -4 -5 4 0 0 -1 2 -2 -1 -1 0 0
ww nog in	2 0 0 1 0 -1 -1 6 -3 -1 0 0 0
ww nooit meer	-6 -5 1 -2 -3 8 -1 -1 -1 -1 2 0 -1
ww nu en	-12 -6 -6 -4 1 9 0 -5 -6 6 0 0 0
ww nummer één	5 0 -2 2 -1 -2 -1 -1 0 6 -1 0 -1
ww of het	7 1 0 2 -1 -3 6 1 -3 -1 0 0 0
ww of zonder	-3 2 8 -3 0 1 -1 -1 1 0 2 0 0
ww om bedrijf	-8 7 5 -4 2 1 4 1 -3 0 0 0 0
ww om de	-3 23 -4 -5 11 -10 -11 14 -2 4 -3 -1 2
ww om die	-7 -4 -6 -2 3 2 0 -2 -1 0 0 0 0
ww om een	3 -9 -12 3 -4 6 2 -15 3 -1 7 0 -1
ww om hun	6 -3 0 2 -2 -1 6 -5 2 0 -1 0 -1
ww om in	-10 -2 -2 -3 0 7 -1 -4 0 4 -1 0 -1
ww om mens	-7 6 5 0 2 -3 2 6 -6 0 -1 0 0
ww om te	12 -7 10 3 -6 -1 8 -3 -2 -2 -1 0 3
ww om van	0 -3 -2 1 -1 2 0 -7 -2 4 -2 0 7
ww om zelf	6 -1 -2 2 -1 -2 3 0 -1 0 -1 -1 0
ww omdat we	-1 2 7 -1 0 0 -2 1 4 0 -1 0 0
ww omgaan .	-8 -2 4 0 0 1 -1 1 0 0 0 0 0
ww omgeving .	2 2 -1 0 -4 2 -7 6 7 -1 -3 0 -1
ww omslag naar	11 -2 2 4 -5 -1 0 -1 -1 -1 -1 0 7
ww onafhankelijke en	-6 -3 -2 -2 0 5 0 -1 0 0 0 0 0
ww onder de	7 -2 1 3 -4 -1 -3 7 -1 2 -2 0 -1
ww onder oudere	-5 2 -2 -2 5 -2 -1 -6 6 0 0 0 0
ww ondernemen .	2 1 3 0 0 -1 6 -7 4 0 0 0 -1
ww ondernemer die	3 0 -1 1 0 -2 8 0 -3 -1 -2 0 0
ww ondernemer en	6 1 -1 2 0 -3 0 -3 4 -2 3 0 0
ww ondersteunen bij	6 -3 -1 3 -2 -1 4 -2 -1 0 0 0 0
ww ondersteunen en	-2 12 1 -2 1 -1 0 4 0 -1 0 0 0
ww ondersteunen gemeente	-5 0 10 -3 -1 3 5 -1 -1 -1 0 0 0
ww ondersteunen wij	-2 -2 5 -1 -1 2 7 -4 -1 0 0 0 0
ww onderwijs .	-14 9 18 -9 0 6 -1 6 0 -1 0 0 -1
ww onderwijs en	-3 -1 -10 0 7 -3 6 -4 -3 -1 -1 0 0
ww onderwijs in	6 2 -5 2 0 -3 -3 7 -4 0 2 0 0
ww onderzoek ,	-10 9 7 -6 2 2 -1 7 -2 -1 -1 0 0
ww onderzoek en	6 2 -2 2 -1 -2 -1 7 -4 0 -1 0 0
ww onderzoek naar	12 0 4 4 -6 -2 -4 8 4 -1 -1 0 -2
ww onderzoek te	2 2 -1 1 0 -1 -1 6 -1 0 -1 0 0
ww ongestoord kunnen	1 0 2 0 0 0 -2 -2 8 -1 0 0 -2
ww ongeval .	-8 -9 -3 -2 2 5 0 -3 -1 0 0 0 -1
ww onmisbare schakel	-6 11 -3 -3 5 -2 0 -1 1 -2 4 0 0
ww ons .	9 4 6 -1 -1 -3 -2 0 5 -1 0 0 4
ww ons atelier	2 1 2 0 0 -1 -2 0 -4 0 -1 0 9
ww ons doel	-2 3 8 -3 3 -2 0 -7 6 2 -3 4 0
ww ons hard	-9 -7 -2 -2 1 6 -2 0 -1 -1 0 0 0
ww ons ideaal	-6 -1 3 -3 0 4 -1 2 -1 -1 0 0 0
ww ons in	-11 -8 -9 -4 -1 12 -1 -6 3 3 -3 0 -2
ww ons landschap	-3 5 -4 -1 6 -4 -1 1 -1 0 0 0 0
ww ons sterk	4 -1 -4 2 -1 -1 -2 6 -3 -1 0 0 0
ww ons werk	2 0 1 0 0 -1 2 6 -3 -1 -1 0 -1
ww ontplooien .	-2 1 6 -2 0 1 -1 -1 8 0 -4 0 0
ww ontstaan een	-1 2 9 -2 0 -1 10 -1 -4 0 -2 0 -1
ww ontwerp ,	2 -1 -1 1 -1 -1 0 -7 8 0 0 0 0
ww ontwerpen en	6 2 -4 2 0 -3 -1 3 -1 0 0 0 0
ww ontwikkelen ,	6 -1 -3 3 -1 -2 -1 0 3 -1 0 0 0
ww ontwikkelen .	-7 -3 -4 -2 3 3 -1 -4 -3 0 5 0 0
ww ontwikkelen en	5 7 -5 1 2 -5 3 0 -1 -1 1 0 0
ww ontwikkelen tot	9 1 -5 4 0 -5 1 -1 0 0 0 0 3
ww ontwikkeling van	-5 13 2 -4 2 -1 -1 3 -1 -1 4 0 -1
ww onze aandeelhouder	8 -2 -2 3 -2 -2 2 -1 -3 4 -1 0 0
ww onze ambitie	5 -9 -1 2 -7 6 -1 -8 0 7 -6 -1 8
ww onze christelijke	-11 -6 -6 -4 1 8 -3 5 -5 -1 0 0 -1
ww onze dienstverlening	-1 8 -6 -1 4 -3 -1 -1 2 0 0 0 1
ww onze eigen	14 7 6 3 -6 -4 -3 -2 -3 -3 -2 -2 21
ww onze gemeente	-17 -2 6 -7 5 6 1 -1 0 -1 -1 0 -1
ww onze kernwaarde	-7 -5 -6 8 0 -3 0 -1 -1 -1 0 0 -1
ww onze klant	6 -2 3 2 -3 -1 9 -4 -1 -5 13 -1 -8
ww onze kleinkinderen	-8 -2 3 -3 0 5 0 -3 2 0 0 0 0
ww onze leerling	-3 0 13 -3 -2 3 -3 9 -1 -1 -1 0 -1
ww onze lid	10 -1 -5 4 0 -5 6 -1 -2 -1 0 0 -1
ww onze missie	-17 -5 -6 -9 15 1 -1 11 -3 -3 1 -3 -10
ww onze organisatie	1 0 2 0 0 0 -2 -2 -1 -1 0 0 7
ww onze regio	-8 -3 -1 -3 0 6 -2 -1 1 0 0 0 -1
ww onze software	2 4 -2 1 1 -2 7 -5 1 0 0 0 -1
ww onze stad	-1 1 6 -1 0 0 4 -2 4 -3 -1 0 0
ww onze taak	10 2 -2 4 0 -6 0 9 -3 -1 -1 0 -1
ww onze vereniging	8 2 -1 3 0 -5 -2 1 0 -1 5 0 -1
ww onze visie	-9 -7 -4 -2 -1 9 -4 0 -6 4 4 0 -2
ww onze vrijwilliger	-4 5 6 -3 1 0 3 3 -1 -1 -1 -1 -1
ww onze wijk	2 0 2 0 -1 0 0 6 -3 -1 -1 0 0
ww oog voor	5 -1 -5 7 0 -6 0 -6 6 0 0 0 0
ww ook .	12 1 -4 4 -1 -5 -1 4 -1 0 2 0 0
ww ook als	10 2 -1 0 -1 -2 7 -3 2 -1 -2 0 0
ww ook met	-6 -3 0 -2 -1 6 0 0 -1 0 0 0 0
ww ook op	-4 0 -6 -1 6 -2 0 -2 0 0 0 0 0
ww ook voor	-11 -4 0 -4 0 8 -2 -7 6 0 0 0 0
ww ook wie	-7 -1 5 -3 0 4 0 0 -1 0 0 0 0
ww op ,	-8 1 7 -4 -1 5 -4 -2 4 -1 -1 0 3
ww op .	12 -3 3 4 -3 -4 -4 5 -2 -1 5 -1 1
ww op de	13 7 -3 2 9 -15 10 0 -8 -8 10 6 -6
ww op dezelfde	-4 1 7 -2 0 2 2 -2 -1 0 0 0 2
ww op die	-5 -1 13 -3 -1 3 -2 5 -1 0 -1 0 0
ww op een	-16 -9 1 -7 1 12 0 1 1 -1 -4 -1 -3
ww op elk	-9 -3 3 -4 -1 7 -3 -9 4 -1 3 0 4
ww op elke	-16 -6 0 -5 -2 12 0 -1 -4 0 0 0 0
ww op en	0 13 -3 -2 4 -5 -1 9 -2 -1 -1 0 -1
ww op het	13 -5 2 5 -11 4 -6 0 -3 5 5 -1 2
ww op hun	6 -7 0 2 -4 2 12 -6 -4 1 1 -1 -2
ww op in	-2 -6 -4 0 -2 4 0 -1 -1 0 0 0 0
ww op maat	7 2 3 2 -1 -3 1 -7 10 -1 0 0 0
ww op met	1 1 8 -1 -1 0 8 -3 -1 0 -1 0 -1
ww op school	-18 -6 -2 -6 2 11 0 1 -5 0 -2 0 -1
ww op te	-21 -13 -2 -7 14 2 2 -5 0 -1 -2 -1 -1
ww op tijd	6 -2 -4 2 -2 0 -1 4 0 -1 -1 0 -1
ww op tot	11 1 -1 4 -2 -5 -3 10 -3 0 -1 0 0
ww op voor	12 6 -4 3 4 -11 2 8 -5 -2 -3 0 3
ww op waar	2 2 4 0 0 -2 -2 7 -1 0 -2 0 0
ww op weg	0 1 -2 7 7 -14 0 2 -1 0 -1 0 -1
ww op zee	-7 7 4 -4 3 0 0 3 -1 0 0 0 0
ww op zijn	-15 -6 6 -7 -2 12 -3 -2 1 2 0 0 -1
ww op één	-6 -5 -2 -2 -1 5 -3 -2 2 0 0 0 0
ww opdat niemand	-9 -2 10 -4 -3 7 2 0 -2 0 0 0 0
ww opdrachtgever ,	4 3 0 0 1 -2 -1 -2 -2 8 -1 0 0
ww open en	-1 -6 -3 0 -2 4 -1 -2 -2 0 2 0 0
ww open standaard	-10 0 -1 -4 3 4 3 1 -2 -3 -1 0 -1
ww opgavegericht werken	2 1 1 0 0 -1 -1 -4 0 0 0 0 7
ww opkomen voor	-6 12 -6 -5 15 -10 -4 12 -4 -3 -1 0 0
ww opzetten van	-3 6 0 -2 2 -1 5 2 -5 0 -1 0 0
ww organisatie .	7 1 -1 2 -1 -3 -1 0 -2 -1 -1 0 7
ww organisatie en	-6 10 0 -4 4 -1 1 1 2 -1 -2 0 -2
ww organisatie worden	4 0 -1 1 0 -2 -1 -1 -2 -2 -3 0 9
ww organiseren .	-2 -3 6 -1 -2 3 -1 3 -1 0 0 0 0
ww organiseren van	7 0 -1 3 -3 -2 -2 7 -1 0 -1 0 0
ww orgel in	-18 5 -2 -7 7 4 -1 1 -2 -1 0 0 0
ww oud ,	13 1 0 4 -2 -5 -2 3 4 -1 -1 0 0
ww oud .	-12 -5 -1 -4 0 8 -2 -5 -3 -2 8 0 -1
ww oud kunnen	-5 -1 6 -2 -1 3 -1 7 -3 -1 -1 0 -1
ww oude dag	-10 -3 4 -4 -1 7 0 -2 1 0 0 0 0
ww ouder .	16 4 5 5 -3 -9 17 -3 -1 -3 -3 0 0
ww oudere .	-8 -5 2 -4 -1 8 -1 3 -4 0 -1 0 0
ww oudere die	-8 -3 1 -3 0 6 -1 2 -2 0 -1 0 0
ww oudere met	7 4 0 2 -1 -5 -1 -5 12 0 -2 0 0
ww over de	13 -14 -5 7 -5 0 1 1 -7 2 2 0 -1
ww over geld	-6 -2 4 -4 -1 7 2 -3 1 0 -1 0 0
ww over het	-8 -8 4 -4 0 7 -2 -2 2 -1 -1 0 0
ww over honderd	-6 -3 1 -3 -2 7 0 -3 -4 6 0 0 0
ww over hun	-4 0 7 -3 -1 2 1 3 -2 0 -1 0 0
ww over ouderenmishandeling	1 1 7 -1 -1 -1 0 -2 5 -1 -1 0 0
ww over tien	-6 -4 -3 -2 -1 6 1 -5 -2 3 -1 2 -1
ww overgang naar	-9 17 -3 -5 8 -4 2 0 -2 2 0 0 -1
ww overheid ,	-6 7 -2 -3 3 0 -1 0 -1 -1 7 0 -3
ww overheid .	-6 -6 -2 -2 0 6 2 -2 -1 -1 -1 0 0
ww overheid die	-15 -7 8 -6 -3 13 -1 -1 5 0 -4 0 -1
ww overheid en	10 -1 -3 4 -2 -4 1 0 -1 -1 2 0 0
ww overleven .	-10 -6 1 -3 -5 11 0 -1 -1 0 -1 0 0
ww overstap op	-11 1 -4 -4 8 0 1 -4 0 0 0 0 0
ww papier .	11 1 0 4 -3 -4 7 -7 -1 0 0 0 4
ww participatie van	-4 -6 -3 0 4 0 2 -4 -1 0 -1 0 0
ww partner in	7 3 -4 3 0 -4 -2 0 -2 -8 16 -1 -2
ww passen .	1 -2 -4 1 0 1 6 -1 -4 0 -1 0 0
ww passie voor	-10 -7 -9 10 -1 -3 -1 1 -5 -1 0 0 -1
ww patiënt .	-12 5 0 -6 3 5 -1 -1 0 0 0 0 0
ww patiënt centraal	5 -1 3 -4 -3 5 10 -2 -4 -1 -1 0 0
ww patiënt en	8 2 -1 3 0 -4 -1 1 -1 4 0 0 0
ww per jaar	2 0 -1 1 0 -1 -1 -1 -3 -1 1 6 -1
ww per maand	1 0 0 0 0 0 3 -1 -6 0 0 6 0
ww persoon ,	-5 7 0 -3 2 0 0 0 3 0 -1 0 -1
ww persoonlijk advies	0 5 0 -1 2 -2 8 0 -5 0 0 0 0
ww plaats van	-12 -5 6 -6 -3 11 -3 -5 8 -2 1 -1 -1
ww planten ,	-4 7 -2 -2 3 -1 0 1 0 0 0 0 0
ww planten .	9 1 4 2 -2 -4 -1 9 -1 -1 -1 0 -1
ww platteland .	-5 -6 3 -2 -7 11 0 -1 -1 0 0 0 0
ww plek in	-6 0 6 -3 0 3 -1 0 1 2 -2 0 0
ww polder .	9 3 0 3 -1 -5 0 -1 4 0 0 0 0
ww positie van	-11 1 -2 -4 1 6 -2 4 -3 -1 -1 0 0
ww positieve impact	-7 5 -8 -2 12 -7 2 -1 -1 0 -1 0 0
ww prijs .	17 1 0 6 -3 -7 -2 0 12 -2 -1 -1 -1
ww procent .	8 2 0 2 0 -4 -1 -3 -2 10 -1 0 -1
ww programma zijn	9 -2 2 3 -6 1 -1 -2 1 -1 -1 0 5
ww project en	-2 7 0 -2 2 -1 2 1 -1 0 -1 0 0
ww provincie .	0 -2 -10 1 11 -9 -1 -5 4 0 0 0 -1
ww psychische aandoening	-11 11 1 -6 4 2 4 -3 0 0 0 0 0
ww psychische kwetsbaarheid	-6 0 9 -4 0 3 -1 5 -2 0 -1 0 0
ww publiek .	-1 -11 -9 2 5 -2 -1 -1 -2 0 -1 0 0
ww publiek geld	-8 -3 0 -3 -1 6 -1 -1 0 0 0 0 0
ww ramp en	-4 -5 2 -1 -4 7 0 -1 0 0 0 0 0
ww recht hebben	-7 -2 2 -3 0 5 -2 -6 7 0 -1 0 0
ww recht op	0 0 -2 0 4 -3 10 -5 -3 -1 -1 0 -1
ww recht van	0 10 -1 -1 4 -5 5 3 -3 -1 -1 0 0
ww rechtstreeks van	0 1 7 -1 -1 0 -1 -3 6 0 0 0 0
ww redden .	-2 0 -6 -4 11 -5 -1 -5 3 -1 0 -2 3
ww regelen .	3 1 1 0 0 -1 -3 -7 10 0 -1 0 4
ww regio veiliger	-6 -7 -5 -1 -3 9 -1 -3 0 0 0 0 0
ww regio waarin	1 2 5 -1 0 -1 0 -4 7 0 0 0 0
ww regio zonder	-3 0 6 -2 0 2 -1 0 2 0 0 0 0
ww rekenen op	-6 -3 -2 -2 0 5 -1 -2 2 -1 0 0 0
ww respect ,	-5 -4 -1 9 -1 -5 -1 1 -1 -1 0 0 -1
ww respect voor	6 0 -2 2 -1 -2 -1 2 -4 0 4 0 0
ww richten op	0 5 -6 0 0 0 2 2 -2 -1 1 0 -1
ww rond de	6 -5 -2 3 -4 1 -1 -1 -3 -1 6 0 0
ww rond een	2 0 -1 1 0 -1 -2 8 -5 0 -1 0 0
ww ruimste zin	-7 2 -4 -3 7 -2 -2 1 -2 0 1 0 0
ww s nacht	7 -3 1 3 -3 -1 -2 3 1 0 0 0 0
ww samen ,	11 4 2 3 0 -7 -3 6 -1 0 4 0 -1
ww samen de	-7 -5 -2 -2 -1 7 -1 -1 -1 0 0 0 0
ww samen leven	-7 -5 -5 6 -1 0 0 -4 0 0 0 0 0
ww samen maken	-16 -7 -4 -6 -1 13 -3 -3 0 0 0 0 -1
ww samen met	-6 -3 -11 -4 10 -1 7 0 -3 -1 -4 0 -3
ww samen op	-3 -9 -6 1 5 -1 -3 -1 0 0 0 0 0
ww samen sterk	3 -2 -7 13 -1 -10 0 -1 -1 0 0 0 0
ww samen te	7 1 7 2 -3 -3 0 6 -1 0 -1 0 0
ww samen zorgen	13 -1 3 5 -9 0 6 -1 -1 0 0 0 0
ww samenleving .	-5 16 4 -5 7 -5 2 5 -4 2 1 0 -1
ww samenleving die	-12 -7 -5 -3 -1 10 -1 -2 1 0 -3 0 0
ww samenleving door	-3 0 -2 -1 8 -6 0 3 -4 0 0 0 0
ww samenleving te	0 8 0 -1 -1 0 0 3 0 0 0 0 0
ww samenleving waarin	-3 1 14 -4 -1 2 1 5 -4 0 2 0 -1
ww schakel tussen	4 1 1 1 -2 -1 0 -3 -1 -1 7 0 0
ww schone ,	-7 -4 2 -3 -1 6 0 0 -2 0 0 0 0
ww schone lucht	-6 -3 1 -2 -1 5 0 1 -2 0 0 0 0
ww school ,	-7 -6 -10 -1 0 7 1 -2 -2 0 -2 0 0
ww school .	-8 -4 12 0 -2 2 3 2 -1 -1 -2 0 0
ww school en	-15 1 -1 -6 6 4 -2 6 -5 -1 -1 0 0
ww school gaan	-10 -4 -1 -3 0 7 1 -3 0 0 -1 0 0
ww school kunnen	-2 1 6 -2 0 1 -1 4 -1 0 0 0 0
ww school leren	-1 0 3 -1 0 1 -1 -4 6 0 0 0 0
ww school te	8 0 -5 4 -1 -4 -4 2 4 0 0 0 0
ww school waar	15 2 -8 6 0 -8 0 -1 -1 0 5 0 0
ww school zijn	8 1 -1 3 0 -4 0 -1 2 -1 3 0 -1
ww schoon ,	-5 -3 1 -2 -2 6 0 0 -2 0 0 0 0
ww schoon water	3 1 5 0 -2 0 0 8 -5 0 0 0 0
ww schoon zijn	-10 -4 0 -3 0 7 2 -2 -1 0 -1 0 -1
ww sfeer van	10 2 -3 4 0 -6 -1 -2 1 0 5 0 0
ww sinds 1911	2 0 0 0 0 0 0 -1 -4 0 8 0 -1
ww slapen .	5 3 7 0 -1 -4 -2 0 8 -1 -1 0 -1
ww snel ,	11 2 -4 4 0 -6 -1 0 3 3 -1 0 -2
ww software van	-3 -3 -1 -1 -1 4 0 -5 0 9 -4 0 -1
ww soort verdwijnen	-3 5 -4 -1 6 -4 -1 1 -1 0 0 0 0
ww spelen .	-2 1 7 -2 -1 1 0 1 0 0 2 0 0
ww spreken .	-6 -1 -1 -2 1 3 0 -3 -1 0 1 0 0
ww staan ,	9 3 2 1 0 -5 8 -2 1 -1 0 0 -1
ww staan .	-12 -5 6 0 -1 5 -5 -1 0 3 -4 -1 5
ww staan en	-2 -5 -2 0 -3 6 -3 1 -1 -1 2 0 0
ww staan in	2 0 -1 1 0 -1 7 -3 0 -2 0 0 0
ww staan klaar	2 1 0 0 0 -1 10 -4 -2 -1 -2 0 -1
ww staan voor	-23 3 -3 -10 -4 20 -6 5 3 -3 -4 0 0
ww staan we	7 1 -2 2 -1 -3 4 -3 -2 0 4 0 -1
ww staan wij	0 0 -2 0 2 -2 0 -7 8 0 0 0 0
ww staat .	11 4 1 3 0 -7 -1 -2 2 6 -1 0 0
ww staat stellen	5 0 -1 1 -1 -1 11 -5 -5 -2 3 -1 -1
ww stad .	-12 -5 14 -6 -5 12 -2 6 4 -8 -3 -1 3
ww stad en	-1 -3 -7 1 2 0 -2 0 -1 -2 2 0 0
ww stad schoon	23 6 -1 7 -1 -14 0 9 -1 -1 0 0 0
ww stad zonder	-6 -1 6 -3 -1 4 -1 5 -1 0 -2 0 -1
ww stand houden	-9 4 -6 -3 11 -5 -1 0 -1 -1 0 0 0
ww stand te	-6 -1 -5 -1 2 3 0 -3 0 0 0 0 0
ww steeds meer	0 5 -6 0 5 -4 -1 0 -1 -1 3 0 -1
ww stellen om	8 0 -2 3 -1 -3 14 -4 -2 -1 -3 -1 -2
ww stellen zich	-1 7 -1 -1 2 -2 4 3 -2 -1 -2 0 -1
ww stem van	3 0 2 1 -2 -1 -1 -1 -1 -3 8 0 0
ww sterk .	0 -1 -3 6 0 -5 0 0 -1 0 0 0 0
ww sterk voor	1 -3 -6 1 0 1 -3 6 -3 -1 -1 0 0
ww sterven op	-6 -1 3 -2 0 4 0 -1 0 0 -1 0 0
ww steun aan	-3 6 1 -2 2 0 5 -4 2 0 -1 0 0
ww stichting hebben	-12 -8 -7 -3 2 8 -2 0 0 -1 -3 0 0
ww stichting willen	-1 0 -6 0 3 -2 2 -2 -1 0 -1 0 0
ww stichting zetten	6 -7 3 3 -4 1 0 1 0 0 0 0 0
ww stichting zijn	4 6 -2 1 -2 -1 -1 2 -2 -1 4 0 0
ww stimuleren .	-5 0 -3 -3 7 -2 0 -1 0 0 0 0 0
ww stimuleren en	-4 12 0 -3 4 -3 6 -4 -2 -1 3 0 -1
ww stimuleren van	-5 2 6 -3 2 0 -1 4 -1 -1 0 0 0
ww stip op	-1 1 5 -1 -1 0 -4 2 -1 0 0 7 -1
ww stoppen .	6 -1 -2 3 1 -4 5 -3 -1 0 0 0 0
ww storing op	4 -1 2 1 -1 -1 1 -6 8 -1 0 0 -1
ww straat ,	-10 -4 0 -4 0 7 0 -1 -1 0 -1 0 0
ww straat .	-9 -4 5 -5 -3 9 2 -5 4 -1 -1 0 0
ww straat waar	-9 0 6 -4 3 2 -1 -2 1 0 1 0 0
ww streven ernaar	9 -1 4 2 -1 -4 1 1 -1 3 1 0 -1
ww streven naar	-12 -11 8 -5 -3 12 -3 -6 -8 17 3 0 -6
ww streven wij	-8 -4 -1 -3 0 7 -1 -1 -1 -1 0 0 -1
ww strijden tegen	-12 0 -6 -4 10 -2 -2 -1 -1 0 0 0 0
ww sturen .	1 -1 1 0 -1 1 -1 1 1 9 -8 0 0
ww tafel .	0 0 3 0 0 0 -2 7 -2 -1 -1 0 -1
ww talent telen	0 0 0 0 0 1 6 -5 0 0 -1 0 0
ww te begeleiden	-2 0 8 -2 -1 1 5 -1 -1 0 0 0 -1
ww te bereiken	6 0 -3 3 -1 -3 2 1 -1 1 -1 0 -1
ww te beschermen	-5 -2 2 -2 -2 6 -1 3 -2 -1 0 0 0
ww te bestrijden	-2 6 0 -1 1 0 -1 4 -1 0 0 0 0
ww te bevorderen	-14 11 -4 -6 10 -2 4 -2 -1 -1 -2 0 0
ww te bieden	7 1 2 2 -2 -2 -5 -6 18 -1 -2 0 -1
ww te blijven	7 -3 -4 3 -2 -2 0 -5 -1 0 2 0 5
ww te bouwen	1 1 3 -1 0 0 6 -2 -1 0 -1 0 0
ww te brengen	-3 3 3 -2 -1 2 -3 6 -3 0 -1 0 2
ww te denken	-5 -7 -5 0 4 1 0 -3 0 0 0 0 0
ww te doen	9 -1 -3 3 -2 -3 2 3 -3 -1 -1 0 2
ww te dringen	-9 15 -7 -5 15 -10 0 1 -1 0 0 0 0
ww te dromen	0 -1 -1 6 -1 -5 -1 -3 3 -1 1 0 0
ww te gaan	2 6 -5 0 1 -2 -3 5 2 -2 1 0 -1
ww te genezen	-4 -8 9 -5 -11 17 -1 1 0 0 0 0 0
ww te geven	5 7 -3 1 1 -4 -8 5 6 -1 -2 0 3
ww te groeien	-1 -1 5 -1 -1 2 -3 -8 5 -1 1 0 7
ww te helpen	6 3 0 2 0 -4 16 -6 -4 0 -2 -1 -2
ww te komen	-6 -1 9 -3 -1 3 1 3 -2 0 -1 0 0
ww te krijgen	11 3 -5 4 0 -7 2 -3 2 0 3 0 -1
ww te laten	0 14 5 -3 0 -2 1 5 -3 -1 5 0 -2
ww te leggen	-1 -2 6 -1 -2 2 -1 1 1 0 0 0 0
ww te leiden	6 3 1 2 -1 -3 5 0 -3 0 0 0 0
ww te leren	2 6 0 0 1 -3 -2 -1 2 0 0 0 3
ww te leven	8 -3 0 3 -3 -2 -1 -2 4 0 1 0 0
ww te leveren	-2 -2 3 -1 -1 3 7 -3 -2 -1 0 0 -1
ww te lezen	5 6 7 0 -4 0 1 0 6 0 -1 0 0
ww te lijf	-15 14 -4 -7 11 -3 -5 6 -2 0 2 0 -1
ww te maken	3 -1 -4 1 -5 5 -3 5 -7 6 3 -1 -4
ww te nemen	1 2 5 0 -1 0 -2 -3 12 -1 -3 -1 0
ww te ondersteunen	4 2 -4 2 1 -3 11 -6 -2 -1 -1 0 -1
ww te ontplooien	6 1 2 2 -1 -3 -1 -2 4 0 1 0 0
ww te ontwikkelen	-2 1 6 -2 0 1 4 3 -3 -1 -1 0 -1
ww te openen	4 -1 -1 2 -1 -1 -1 -5 3 0 0 6 -3
ww te staan	1 1 1 0 -6 6 3 2 1 -3 -1 -1 0
ww te stellen	13 0 -1 5 -2 -6 7 -2 0 -1 -1 0 -1
ww te veel	4 -1 -4 2 0 -1 6 -3 -3 0 -1 0 1
ww te verbeteren	-7 4 -1 -3 4 0 -1 1 -1 0 0 0 0
ww te verbinden	-1 6 14 -3 0 -2 -1 7 -1 -1 2 0 -1
ww te verduurzamen	1 1 -4 1 6 -6 3 -1 -1 0 -1 0 0
ww te vergroten	-6 -4 -5 -1 6 -1 -1 0 -1 0 -1 0 0
ww te verkleinen	-10 6 -3 -4 7 -1 -1 -4 4 0 0 0 0
ww te versnellen	0 7 2 -1 -1 0 1 4 -2 -1 0 0 0
ww te vinden	6 2 1 2 -2 -3 -2 5 -3 3 0 0 0
ww te voorzien	7 0 -1 3 -1 -3 0 -2 5 0 0 0 0
ww te werken	-4 7 4 -3 2 -1 2 6 -4 -1 1 0 -2
ww te worden	5 0 2 1 -1 -2 1 -3 -1 6 0 0 -1
ww te zetten	-2 2 -9 0 7 -4 0 -3 2 0 -1 0 0
ww te zijn	15 1 5 4 -5 -5 -5 -5 -4 10 13 0 -3
ww te zorgen	-8 -6 1 -2 -3 8 -1 1 -2 0 0 0 0
ww team van	-6 8 0 -3 3 -1 -3 -3 4 7 -3 0 -2
ww technologie .	-6 -1 -6 -1 3 1 -1 -2 0 0 0 0 0
ww tegen .	-6 3 -4 -2 6 -2 0 0 -1 0 0 0 0
ww tegen een	21 4 -4 7 -1 -12 -1 -2 10 0 -2 0 0
ww tegen te	-10 11 2 -5 4 0 -4 7 -1 0 0 0 -1
ww telen .	-2 -2 -2 -1 -1 3 6 -2 -2 -1 -2 0 -1
ww ten doel	-7 -4 -9 -1 3 3 0 -1 2 -2 -2 0 -1
ww ter wereld	4 1 2 1 0 -2 0 10 -2 -1 -4 0 -1
ww terecht kunnen	0 2 8 -1 0 -1 1 4 -3 0 1 0 -1
ww terug .	-6 9 -1 -4 4 -1 7 0 -4 0 0 0 -1
ww terug te	-3 15 -10 -2 14 -12 1 2 -2 0 0 0 0
ww terugdringen .	-6 1 -3 -3 6 -1 0 0 0 0 0 -1 0
ww terugdringen door	1 6 1 -1 0 -1 0 3 0 0 0 0 0
ww terugdringen van	-5 7 0 -3 3 -1 2 -1 0 0 0 0 0
ww tevreden klant	10 2 0 2 -1 -4 -3 -2 -2 12 -1 0 -1
ww thuis ,	1 9 2 -1 -1 0 2 3 1 -1 -2 0 0
ww thuis .	-2 1 9 -3 -1 2 -1 1 3 0 -1 0 0
ww thuis in	5 2 2 0 -1 -1 -1 0 -5 -1 10 0 0
ww thuis voor	14 4 -1 5 0 -8 0 0 8 0 -3 0 0
ww tijd ,	-2 -4 -6 9 -1 -5 0 3 -5 0 0 0 0
ww tijd voor	20 1 -5 7 -3 -8 -1 -3 8 -1 1 0 0
ww tijd zijn	-8 1 11 -4 0 3 0 1 -2 5 -2 0 0
ww tijdschrift uit	-7 8 0 -4 4 0 0 2 -1 0 0 0 0
ww toegang tot	-5 -8 -3 -1 -2 7 0 -5 4 0 -1 0 0
ww toegankelijk maken	-7 8 2 -4 0 3 -1 4 -1 -1 -1 0 0
ww toekomst .	-5 0 4 -3 -2 6 -5 11 -2 -2 -2 0 -1
ww top van	2 -4 -6 2 -2 2 0 -2 -1 2 0 0 0
ww topklinische zorg	15 5 0 4 0 -9 -1 -2 2 9 -2 0 0
ww tot de	-2 -3 11 -2 -4 5 1 -10 0 11 0 0 0
ww tot een	0 0 10 -1 -2 1 -3 4 -2 -1 -3 0 8
ww tot stand	-7 -5 3 -3 -3 8 0 -1 0 0 0 0 0
ww trekken .	-10 3 -10 -3 11 -3 4 -5 -2 0 0 0 0
ww trots op	3 -2 -9 10 0 -7 -1 1 -2 -1 1 0 0
ww u op	5 -1 -3 2 -1 -2 6 -4 0 -1 -1 0 0
ww u thuis	5 3 6 0 0 -4 -1 0 5 0 0 0 0
ww uit ,	-6 8 -3 -3 3 0 -1 4 -1 -1 -1 0 0
ww uit .	9 -8 4 2 -14 11 -3 -3 8 -1 -1 -1 2
ww uit de	5 -3 -10 2 11 -11 -5 -2 5 -2 0 0 2
ww uit en	-4 2 10 -3 0 2 -3 3 4 -1 -1 0 0
ww uit hand	8 1 -1 2 -1 -3 5 -5 5 -1 -1 -1 -1
ww uit ons	-3 5 -4 -1 6 -4 -1 1 -1 0 0 0 0
ww uit te	-7 13 -1 -4 6 -2 -4 2 0 -1 6 0 -1
ww uitgroeien tot	2 0 1 0 -1 -1 -1 -1 -1 8 -2 0 -3
ww uitstoot .	-2 2 10 -2 -1 1 0 -1 0 4 0 0 0
ww uitstoot van	10 3 -1 3 -3 -3 -1 -3 2 -1 -1 0 8
ww vak ,	-10 -5 -3 5 0 0 0 -1 -3 0 0 0 0
ww vallei .	10 1 -1 3 -2 -4 0 6 -3 0 0 0 0
ww vallen .	6 3 3 1 2 -6 3 -5 9 -1 -2 0 -1
ww van belgië	7 2 0 2 -1 -4 -2 0 -3 -2 3 0 6
ww van betekenis	7 1 -2 2 -1 -3 13 -2 -1 -4 -3 -1 -1
ww van brand	-1 -6 -3 1 2 0 -1 -1 0 0 0 0 0
ww van burger	4 1 5 1 -1 -2 8 -1 -2 -1 -1 0 -1
ww van christus	4 0 0 1 -1 -1 -1 6 -3 -1 -1 0 0
ww van concert	-8 10 0 -4 4 0 -1 3 -1 0 0 0 0
ww van de	-2 -3 -16 -4 -2 11 -12 5 -6 14 7 -3 -10
ww van digitale	2 -1 0 1 -1 0 -2 -1 -4 -1 9 -1 0
ww van dit	8 -2 1 3 -5 1 1 -7 1 0 -1 7 1
ww van een	2 16 14 -4 1 -5 6 -8 -3 -5 3 2 13
ww van eigen	13 3 2 4 -1 -8 -3 3 7 -1 -1 0 -1
ww van en	6 -2 -1 3 -2 -2 -4 0 1 -2 7 0 0
ww van europa	9 1 -3 4 -1 -4 -1 -1 6 3 -4 0 -1
ww van haar	-6 10 -2 -4 5 -2 -3 7 -2 -1 -2 0 1
ww van het	-22 24 1 -14 13 0 -1 1 -6 4 2 -3 3
ww van hun	-4 13 -5 -3 5 -3 9 -7 0 -2 1 -1 1
ww van iedereen	-14 -5 13 -7 -3 12 -1 6 0 -2 -4 0 -1
ww van kennis	5 -5 9 1 -6 2 -1 0 2 0 2 0 0
ww van kind	5 11 0 0 1 -5 -3 6 -2 -1 4 0 0
ww van mens	4 -6 -6 2 2 -2 5 2 -7 -1 0 0 -1
ww van morgen	-4 3 -4 -2 8 -6 1 -5 3 0 0 0 0
ww van ons	16 2 5 5 -3 -7 6 -1 8 -1 -4 0 -2
ww van onze	10 -2 -7 4 -4 0 -6 -2 -2 11 3 -1 -3
ww van oude	0 3 1 -1 1 -1 -1 7 -1 -1 -1 0 -1
ww van oudere	6 -3 -2 3 -1 -3 -1 -4 5 0 0 0 0
ww van project	-2 7 1 -2 1 -1 -1 4 -1 0 -2 0 2
ww van vertrouwen	10 3 0 2 0 -5 -1 -1 1 2 3 0 -1
ww van vrouw	-8 -7 -3 -2 -1 7 2 -1 -3 0 -1 0 0
ww van wat	0 -2 -5 1 6 -5 -3 5 1 -1 -2 0 -1
ww van werken	1 1 -1 0 0 0 -2 -2 1 -1 -1 0 6
ww van zijn	-13 -4 5 -5 -1 9 -1 -1 3 0 -1 0 -1
ww vandaag en	-7 0 11 -4 -1 4 0 1 2 0 0 0 0
ww vandaan komen	-13 -4 -6 4 3 -2 -1 -2 0 0 -3 0 0
ww vanuit de	7 3 0 2 0 -4 1 -1 0 -1 0 0 3
ww vanuit het	0 6 -2 0 2 -2 -1 0 3 0 0 0 0
ww vanuit onze	-6 -8 -10 2 0 5 -3 2 -3 -1 0 0 -1
ww vanzelfsprekende keuze	4 0 1 1 -2 -1 0 0 -1 6 -3 0 0
ww veilig .	-11 -4 1 -5 -1 9 0 -6 5 -1 -1 0 0
ww veilig en	-9 -5 0 -3 -1 8 1 2 -4 -1 -2 0 0
ww veilig kunnen	3 3 10 0 -1 -3 -3 7 -2 0 3 0 -1
ww veilig op	-6 -3 -1 -2 0 5 0 -1 0 0 -1 0 0
ww veilig zijn	0 1 6 -2 -1 0 -3 11 -2 -1 -2 0 -1
ww veilige en	13 11 14 1 0 -11 -2 5 6 5 -3 0 -1
ww veilige omgeving	7 2 0 2 0 -5 -1 -1 6 0 0 0 -1
ww veiliger .	-8 -7 -3 -3 -3 10 -1 -3 0 0 0 0 0
ww veiligheid van	-7 1 1 -3 6 -2 -1 1 -5 -1 4 0 0
ww veranderen .	-2 12 -5 -2 5 -4 -3 2 5 0 -1 0 -2
ww veranderen in	3 -1 -1 1 0 -1 -1 -1 -1 -2 -3 -1 9
ww verantwoordelijkheid nemen	-1 1 7 -2 0 0 -1 4 0 0 -1 0 0
ww verbeteren .	-7 10 -4 -4 10 -6 -3 5 3 -2 -2 0 -1
ww verbeteren van	0 9 1 -1 0 -1 -1 -4 4 -1 4 0 0
ww verbetering van	-7 15 0 -5 6 -3 -2 3 3 -1 -1 0 0
ww verbinding .	0 -2 -1 7 -3 -3 0 -1 0 -1 2 0 -1
ww verder dan	-5 -6 -5 4 -2 2 -2 2 -1 -1 -1 0 0
ww verdienen .	-2 0 -4 6 0 -5 1 0 -2 0 0 0 0
ww verdienen een	3 6 18 -3 -1 -2 1 5 4 0 -2 0 0
ww verduurzamen .	0 0 -4 -1 8 -6 -6 -1 0 0 0 7 0
ww verdwijnen uit	-3 5 -4 -1 6 -4 -1 1 -1 0 0 0 0
ww vereniging bieden	5 -1 -2 2 -1 -2 6 -3 1 -1 -2 0 0
ww vereniging die	4 0 0 1 0 -2 -1 -2 -2 0 6 0 -1
ww vereniging stellen	7 7 3 1 -4 -1 1 8 -2 -1 -1 0 0
ww vereniging willen	10 -2 1 3 -5 -1 -1 -4 5 -2 -2 0 7
ww vereniging zetten	-7 2 -5 -2 4 0 0 -1 0 0 -1 0 0
ww vereniging zijn	-6 5 -2 -3 5 -2 -1 -5 -2 -1 9 0 0
ww vergroten .	-9 -8 -8 -1 10 -2 -1 -3 0 -1 -1 0 -1
ww verkleinen .	-9 4 -3 -3 7 -2 0 -1 -1 0 0 0 0
ww verkleinen van	-5 1 -4 -2 7 -3 0 -1 0 0 0 0 0
ww verlenen van	-3 6 1 -2 2 0 5 -4 2 0 -1 0 0
ww verloren gaan	-3 -3 9 -2 -2 3 0 2 0 0 0 0 0
ww verminderen en	1 -2 6 0 -2 1 0 -2 0 0 0 0 4
ww vermindering van	-7 -5 -7 -1 9 -3 0 -4 0 0 0 0 0
ww verpleegkundige ,	-1 -2 -2 0 0 2 0 6 -6 0 0 0 0
ww verschil maken	-5 -4 -2 -2 6 -1 -1 -3 -1 4 -1 0 -1
ww verse groente	7 0 -1 3 -1 -3 0 -4 6 0 0 0 0
ww versnellen .	-5 14 -4 -3 6 -4 1 5 0 -2 -1 0 -1
ww versnellen van	1 6 2 -1 -2 0 -2 6 -1 -1 1 0 0
ww versnellen we	-1 5 1 -1 0 0 -1 -5 8 0 0 0 -1
ww verstandelijke beperking	-8 -3 2 -3 -1 6 0 1 -1 0 -1 0 0
ww versterken .	-7 8 -2 -6 9 -3 -2 -1 -1 5 1 0 -3
ww versterken van	-8 1 -6 -2 10 -4 -1 0 0 0 -1 0 0
ww vertegenwoordigen de	-3 -2 6 -2 -1 2 -1 3 -1 0 0 0 0
ww vertrouwen .	-1 -2 7 -2 -2 3 1 -4 -1 1 5 0 -1
ww vertrouwen en	-2 -5 -7 6 -1 -1 -2 -4 4 -1 -1 0 -1
ww verzamelen ,	16 -9 -4 7 -5 -3 0 -6 7 -1 2 0 0
ww verzekeren .	-5 -4 3 -2 -5 9 0 -1 0 0 0 0 0
ww verzorgen van	7 2 4 2 -1 -3 -1 2 5 -1 -1 0 0
ww via ons	3 2 2 1 -1 -1 1 7 -5 -1 -1 0 -1
ww vier jaar	7 -1 -4 3 5 -8 -1 -6 -2 -1 0 6 5
ww vijf jaar	9 -1 0 3 -3 -2 -4 -3 -2 6 1 -3 8
ww vijf uur	8 1 -4 3 0 -4 3 -3 2 0 0 0 0
ww vilten .	12 2 3 0 -3 -1 0 9 -2 -1 0 0 -1
ww vinden .	5 0 6 1 -2 -1 -5 1 -4 8 3 -1 2
ww vinden en	-1 3 -1 -1 0 1 -2 8 -4 -1 0 0 0
ww visie :	2 1 3 0 -1 -1 -2 -6 6 4 -2 2 -1
ww visie zijn	-7 -5 -2 -2 -1 7 -4 0 -4 3 4 0 -2
ww voedselketen .	7 -1 8 1 -8 3 0 3 1 0 0 0 0
ww voelen ,	7 0 -4 3 0 -3 -2 -1 0 0 4 0 0
ww voelen .	-12 -8 -10 4 -1 4 -2 -6 -2 -1 4 0 -1
ww voelen en	4 -2 -6 2 -1 -1 0 -2 -2 0 4 0 0
ww voelen zich	-8 -4 -1 -3 -1 7 -1 -1 -1 0 0 0 0
ww voeren de	2 0 1 1 0 -1 -1 6 -2 0 -1 0 0
ww voet en	-13 -7 -3 -4 -1 11 0 -3 -1 0 0 0 0
ww vol vis	-5 -4 -4 -1 -1 6 0 -1 -2 0 -1 0 0
ww volgen .	-1 3 -3 -1 1 -1 0 -5 7 0 -1 0 0
ww volgende generatie	-9 1 -1 -4 8 -2 -1 -2 -2 -1 -1 0 4
ww voor .	-8 -4 7 -5 -3 10 -2 -5 3 5 -1 0 -1
ww voor alle	22 6 -5 7 -1 -12 2 1 2 4 -4 -1 3
ww voor de	11 7 -5 11 -3 -12 7 7 -5 -2 -12 -2 10
ww voor een	-40 10 39 -20 -3 20 -7 10 7 1 -7 -1 0
ww voor elk	-12 -4 1 -5 0 9 0 0 -3 0 0 0 0
ww voor elke	-3 -2 4 -3 -2 5 -2 -8 6 0 5 -1 -1
ww voor gelijke	-5 2 -5 -3 8 -3 0 -1 -1 0 0 0 0
ww voor gemeente	3 -1 -1 1 -1 -1 0 -2 9 -1 -5 0 0
ww voor het	-12 17 -10 2 19 -20 -5 -4 -2 0 3 10 -3
ww voor hun	5 6 1 1 -1 -3 -2 11 -4 -1 -1 0 -1
ww voor ieder	-5 -4 -5 -1 -1 6 0 -2 1 -1 -1 0 0
ww voor iedere	4 -1 -6 2 -1 0 1 2 0 -1 -1 0 0
ww voor iedereen	-16 -15 -1 -9 -8 25 0 0 -6 2 0 -1 -3
ww voor jong	12 2 0 4 -2 -6 -1 -4 6 2 0 0 0
ww voor kind	6 1 2 2 -1 -3 0 5 1 -1 -2 0 -1
ww voor mens	-19 6 1 -7 8 2 9 -6 3 -2 -4 -2 -2
ww voor staan	-10 -5 -5 3 0 2 -2 -1 -1 0 -1 0 0
ww voor te	0 9 5 -2 -3 1 -3 8 1 0 -1 0 0
ww voor uw	5 1 -1 2 0 -3 -2 0 10 -1 -5 0 0
ww voor wie	39 9 2 10 -4 -18 6 -5 10 3 2 -1 -2
ww voor ze	6 1 -1 2 0 -4 -3 -2 2 0 -1 6 0
ww voor zijn	3 0 1 1 -2 0 7 0 -3 -1 -2 0 0
ww voorkomen .	-3 0 -6 -1 10 -7 0 -2 0 0 0 0 0
ww voorkomen door	2 12 4 -1 -3 0 -1 6 -1 0 0 0 0
ww voorlichting aan	-6 10 -3 -3 4 -2 0 1 -1 0 0 0 0
ww voorlichting op	-1 4 2 -1 0 0 -2 6 -2 0 0 0 0
ww voorop .	-2 -4 -4 9 -3 -3 -1 -2 0 0 1 0 0
ww voorzien .	15 0 -1 5 -3 -5 -2 12 -4 -2 0 1 -2
ww vormen jongere	2 2 8 -1 0 -2 -1 5 -1 0 0 0 0
ww vorming van	-4 8 -2 -2 4 -1 0 1 -1 0 1 0 0
ww vrijheid van	-2 6 0 -2 3 -3 -2 5 0 -1 0 0 0
ww vrijwilliger en	7 1 0 1 -1 -2 -1 6 -3 0 0 0 0
ww vrouw in	-3 0 -6 0 5 -2 -2 2 -1 0 -1 0 0
ww vrouw met	0 -3 -3 1 1 -1 1 -6 5 0 -2 0 0
ww waar de	-4 -2 -10 -1 0 5 -3 3 -8 -5 10 0 -1
ww waar geen	-4 0 10 -3 -1 2 -3 2 5 0 -1 0 0
ww waar het	-2 -3 0 -1 -1 4 -1 -6 0 -1 -2 0 7
ww waar hij	-8 -2 1 -3 0 5 1 2 -4 -1 -1 0 0
ww waar je	-1 -6 -6 -1 -2 7 1 0 -3 -2 3 0 -2
ww waar kind	0 2 9 -2 -1 0 -1 1 -2 -1 7 0 -1
ww waar mens	-2 0 5 -2 -1 3 -3 -4 7 -1 4 -1 -1
ww waar niemand	-4 0 6 -2 0 2 1 1 -2 5 -3 0 -1
ww waar nodig	3 2 7 0 -1 -2 -1 3 2 -1 0 0 0
ww waar patiënt	4 0 -1 1 0 -2 -1 -3 -3 14 -6 0 0
ww waar u	6 2 -1 2 0 -3 8 -4 -3 -1 3 0 -1
ww waar we	-7 -5 -10 7 3 -5 -1 -3 -3 1 2 0 -1
ww waarde van	2 10 -3 1 6 -10 0 6 -2 -1 -1 0 -1
ww waarin ieder	-6 -2 2 -2 0 4 0 1 -1 0 0 0 0
ww waarin iedereen	-3 1 8 -3 -1 2 -3 8 -10 -1 4 -1 3
ww waarin mens	-4 -4 0 -1 -2 5 -3 -7 6 0 3 0 -1
ww waarin niemand	-6 -2 5 -3 -1 5 -1 -1 9 -2 -5 0 -1
ww waarin talent	-1 -1 -1 0 0 1 6 -5 0 0 -1 0 0
ww wanneer het	-8 -4 -2 -2 0 6 0 -3 0 0 0 0 0
ww want wij	2 3 8 -1 0 -2 -1 6 -1 0 -1 0 0
ww warme maaltijd	5 3 6 1 0 -4 -1 -5 12 0 -2 0 0
ww was .	-7 -2 1 -3 0 6 -1 0 -1 0 0 0 0
ww wat er	12 0 -5 5 -2 -4 5 -4 1 0 0 0 0
ww wat hij	-6 2 14 -4 0 2 -1 5 -1 -1 0 0 0
ww wat je	0 -2 -4 5 -1 -3 7 -7 -4 0 3 0 0
ww wat u	6 -1 -1 2 -1 -2 0 -3 0 -1 6 -1 0
ww wat we	2 -2 4 -3 -2 4 -1 8 0 2 -3 -1 -3
ww wat ze	-6 0 7 -3 0 3 6 -4 -1 0 1 0 0
ww water .	-7 -9 -2 -2 -4 10 4 -2 -4 -1 -1 0 0
ww water en	16 5 -1 5 0 -10 0 6 -1 0 0 0 0
ww we bijdragen	-7 -3 0 -2 5 1 0 2 -4 0 0 0 0
ww we blijven	6 -1 -3 2 -1 -2 -1 -3 0 3 2 0 -1
ww we dat	5 1 2 1 -1 -2 9 -4 -2 0 0 0 0
ww we de	-10 7 1 -5 0 6 -1 -2 4 0 -2 -1 1
ww we doen	11 2 0 2 -1 -4 3 0 2 2 -2 -1 -2
ww we een	5 -1 3 2 -1 -2 -4 1 2 -3 -2 -2 10
ww we gaan	1 0 -3 1 5 -5 -4 0 -2 -1 -1 0 6
ww we geven	8 -1 -5 4 -1 -3 2 -4 -2 0 5 0 0
ww we het	6 -4 -4 3 0 -3 3 -8 0 3 -2 -1 4
ww we in	-3 3 -3 -2 8 -6 -3 4 -5 1 3 0 -1
ww we maken	7 1 3 2 -1 -4 5 -1 0 0 0 0 -1
ww we met	5 7 5 2 -4 -3 2 5 2 -1 -2 0 -1
ww we onze	8 -3 -5 4 -3 -1 -3 3 -5 -1 -1 0 6
ww we samen	-5 -7 -7 0 6 -1 -2 0 0 0 -1 0 -1
ww we vinden	1 1 6 -1 -1 -1 1 -2 4 0 0 0 -1
ww we voor	-4 -4 1 -1 -1 4 -3 1 -3 -1 -2 0 6
ww we werken	6 3 -5 2 0 -3 -1 3 -2 0 1 0 0
ww we willen	1 -2 9 -2 -7 6 -8 4 4 -4 -2 3 6
ww we zijn	-1 -2 -7 8 0 -5 -1 -6 1 1 4 0 -2
ww week een	9 1 -3 3 -1 -4 -1 -3 8 0 -1 0 0
ww weer aan	9 0 -3 4 -1 -4 2 0 -1 0 0 0 0
ww weer met	-7 -8 -7 -1 -2 8 -2 -3 0 0 -1 0 0
ww weer regie	6 1 -2 2 0 -3 0 -1 2 0 0 0 0
ww weer uit	1 4 -6 1 2 -2 0 0 0 0 0 0 0
ww weg .	0 0 -7 8 2 -8 3 0 -3 0 -1 0 0
ww weg naar	-4 3 3 -3 9 -6 -1 4 -2 0 0 0 0
ww welkom zijn	12 0 -8 5 0 -6 0 -1 -1 0 5 0 -1
ww welzijn van	-6 0 4 -3 0 3 -1 2 0 0 -1 0 0
ww wendbare ,	1 0 0 0 0 0 0 0 -1 -2 -2 0 6
ww wereld een	0 -1 -2 0 2 -1 -1 7 -1 -1 -3 0 -1
ww wereld en	0 1 7 -1 -1 0 0 3 -2 0 1 0 0
ww wereld uit	-10 1 -2 -4 2 4 -2 0 0 0 0 0 0
ww wereld waarin	-11 -4 0 -4 -1 8 -1 1 -2 -1 1 0 -1
ww wereldwijd .	-6 -6 0 -2 -3 8 3 -2 -1 -1 0 0 0
ww werk ,	-13 -4 7 -6 -1 9 4 -1 -4 0 -1 0 0
ww werk .	6 2 6 1 -2 -3 13 -7 0 -1 -2 2 -1
ww werk en	3 -2 -6 2 -1 0 1 0 -2 0 0 0 0
ww werken ,	-3 3 6 -3 0 2 0 -5 -3 -1 -1 0 10
ww werken .	21 -1 4 6 -5 -7 0 4 -4 -1 -3 -1 12
ww werken aan	-14 8 8 -8 6 2 -2 2 -6 3 0 0 4
ww werken en	-3 -4 2 -1 -1 4 -2 -6 9 -2 1 0 0
ww werken we	-7 -5 2 -3 -2 8 -2 5 -2 0 -1 0 -2
ww werken wij	4 -5 1 0 -3 3 1 -11 6 -1 -1 -1 5
ww weten wat	-6 -1 5 -3 0 4 -2 -4 6 0 0 0 0
ww weten wie	-6 -1 5 1 -1 0 -2 3 0 0 -1 0 0
ww weven .	-7 -3 0 -2 0 5 -1 -4 0 5 0 -1 -1
ww wie geen	5 0 -1 2 -1 -2 0 -2 10 0 -5 0 -1
ww wie het	7 1 -2 1 -1 -1 5 -4 3 0 -1 -1 -1
ww wie je	4 1 -2 1 0 -2 -1 -1 -2 -1 6 0 0
ww wie niet	-15 -3 -7 -2 9 -1 -1 -2 -2 0 -1 0 0
ww wie ze	-6 -2 4 1 -1 1 -2 2 -1 0 -1 0 0
ww wie ziek	-9 -1 7 -6 -1 7 7 -2 -2 -1 -2 0 -1
ww wij .	-4 -3 0 8 -1 -5 2 -2 -1 0 0 0 0
ww wij aan	-2 -7 1 -1 -3 7 2 -6 4 0 0 0 -1
ww wij al	1 0 2 -1 0 0 -1 -2 7 -2 0 0 -1
ww wij als	-6 -4 0 -3 -1 6 3 -1 -1 0 -2 0 0
ww wij begeleiden	-1 10 5 -2 0 -2 12 -3 -3 0 -1 0 0
ww wij behandelen	-6 -1 7 -3 -1 4 -1 2 0 0 0 0 0
ww wij bestaan	-5 -5 -6 -1 6 -1 -2 -3 2 0 0 0 0
ww wij bestrijden	-8 2 -2 -4 6 0 -2 2 -2 0 0 0 0
ww wij bieden	5 0 2 1 -1 -2 -3 -4 9 0 0 0 0
ww wij bij	4 1 7 0 -1 -2 -3 3 5 0 0 0 0
ww wij bijdragen	-5 -8 -5 0 1 4 0 -4 0 0 0 0 0
ww wij bouwen	6 -8 -7 6 -5 2 -5 -2 2 -1 1 0 2
ww wij brengen	1 2 2 0 0 -1 -6 8 3 0 -2 0 0
ww wij dat	-6 1 -2 -2 1 4 -2 5 -4 0 0 0 0
ww wij de	2 11 -1 -1 6 -8 -2 9 -9 0 7 -1 0
ww wij delen	-1 1 7 -3 -1 2 -2 -10 16 -1 0 0 -1
ww wij dragen	-4 -5 3 -2 -7 11 0 -1 0 0 0 0 0
ww wij dromen	-2 -2 10 -2 -6 7 -2 6 -2 -1 2 0 -1
ww wij een	2 12 -4 -1 2 -4 -2 -2 -1 0 1 3 3
ww wij elke	7 1 -2 1 0 -2 4 -2 0 0 -1 0 0
ww wij er	7 2 0 1 0 -3 7 0 -2 -1 -1 -1 -1
ww wij gaan	1 -2 -8 4 6 -8 -4 -5 -2 8 -6 0 6
ww wij geloven	-10 -18 -14 19 -9 1 0 -1 -7 -2 1 0 -1
ww wij geven	3 2 6 0 -2 -1 2 6 1 -1 -3 -1 -1
ww wij halen	10 1 1 3 -2 -4 -3 9 -3 0 0 0 0
ww wij hebben	-9 -1 -2 -3 1 5 2 -4 0 0 0 0 0
ww wij helpen	6 3 1 2 -2 -2 12 -8 -3 0 3 0 -1
ww wij het	-8 10 3 -6 0 4 -5 3 5 1 -2 -1 -1
ww wij komen	-8 10 -9 -4 12 -5 -6 8 -1 -1 -1 0 0
ww wij koppelen	2 1 1 0 0 -1 -1 6 -2 0 -3 0 0
ww wij kweken	-6 6 0 -3 3 0 0 2 -2 0 0 0 0
ww wij laten	-3 12 -5 -2 5 -4 1 -3 5 0 0 0 -1
ww wij leiden	2 2 8 -1 -1 -2 -4 12 -4 0 -1 0 0
ww wij leveren	8 -4 -1 3 -3 -2 -3 -5 12 -1 -1 0 0
ww wij maken	0 -7 -1 0 -3 5 6 0 -4 -3 -2 -1 1
ww wij naar	-6 -3 -3 -2 0 6 1 -2 -1 -1 0 0 -1
ww wij onderzoeken	-5 6 6 -3 0 2 -1 4 -1 0 0 0 0
ww wij ontwerpen	7 3 1 2 -1 -4 -4 15 -3 -1 -2 0 -2
ww wij ontwikkelen	-1 -1 4 -1 -1 1 -1 7 -3 0 -1 0 0
ww wij organiseren	-4 11 -7 -2 6 -4 0 2 -2 0 0 0 0
ww wij staan	0 -7 -2 0 -3 6 20 -15 -1 -2 -3 -1 -1
ww wij streven	0 -10 -7 0 1 3 -2 -5 -7 13 1 -1 -3
ww wij strijden	-9 1 -5 -3 8 -2 -1 0 0 0 0 0 0
ww wij telen	9 -1 -6 4 -1 -4 0 2 -2 0 0 0 0
ww wij uit	0 -2 -3 0 -1 2 6 -4 -2 0 0 0 0
ww wij verbinden	0 0 7 -1 -1 0 -3 7 -2 0 0 0 0
ww wij verhuren	1 1 6 -1 -1 -1 -2 -8 13 0 -1 0 0
ww wij versterken	-3 -2 -4 -1 4 -1 6 -5 -1 -1 -1 0 0
ww wij voor	-7 -7 4 3 -2 2 -4 -2 1 4 -1 0 -1
ww wij werken	-2 -3 -6 2 -2 3 -1 -3 -2 -1 3 0 2
ww wij willen	-4 -10 -3 -5 2 8 -8 -5 -12 15 6 1 -3
ww wij zetten	-7 -5 2 -3 -3 8 0 1 3 -2 -2 0 -1
ww wij zijn	14 2 1 9 -6 -8 -10 -6 -10 -7 41 -1 -2
ww wijk .	7 2 1 2 -1 -4 -2 5 -4 -1 4 0 0
ww wijk waar	-4 1 8 -3 0 2 -1 -8 11 0 -1 0 0
ww willen ,	-8 -3 2 -3 0 6 -1 1 -1 0 -2 0 0
ww willen .	-14 -4 4 -6 0 9 -1 0 -2 0 0 0 0
ww willen dat	-28 -8 1 -11 3 16 -5 0 -2 2 0 0 -2
ww willen de	3 6 9 -2 2 -5 -9 3 12 15 -8 -1 -7
ww willen een	11 14 13 0 3 -12 -4 2 -6 -9 24 -1 3
ww willen elke	9 1 -1 3 -1 -5 2 2 1 -1 -1 0 -1
ww willen het	6 -3 -13 4 0 -1 -1 -4 -5 -9 14 0 2
ww willen kind	7 -3 -1 3 -2 -1 0 3 -1 0 -1 0 0
ww willen we	1 -1 1 -1 7 -7 -6 9 -9 8 -4 4 -1
ww willen wij	-10 0 -10 -3 6 3 0 -11 -5 6 -1 5 2
ww willen zich	8 2 0 3 -1 -5 -1 -2 -3 3 -3 0 8
ww willen zijn	9 1 -5 3 0 -4 -1 1 -2 1 3 0 -1
ww windparken op	-6 8 -1 -3 4 -1 0 1 0 0 0 0 0
ww winkel en	-7 1 -3 -2 1 3 -1 -1 2 0 -2 0 0
ww wonen ,	-6 -2 2 -2 -1 4 1 -1 0 -1 1 0 -1
ww wonen en	-8 2 7 -4 0 4 0 2 -1 0 0 0 0
ww woning ,	-3 1 7 -2 0 1 0 -4 7 0 -1 0 0
ww woning .	1 0 6 0 -1 0 1 -2 4 0 -1 0 0
ww woning in	19 0 -1 7 -4 -8 0 2 4 0 0 0 0
ww woord en	2 -1 -2 1 -1 0 0 6 -3 -2 1 0 -1
ww worden ,	17 2 -6 6 -1 -9 0 -4 -3 5 1 0 3
ww worden .	-3 0 5 -6 2 4 -8 -11 0 16 -9 -2 14
ww worden door	-3 -2 7 -2 -1 3 0 2 1 -1 -1 0 -1
ww worden en	7 0 -2 3 -1 -3 -2 0 -2 -3 3 0 6
ww ze op	-5 7 -1 -3 3 -1 -2 0 0 0 3 0 0
ww ze willen	-8 -1 6 -4 0 5 -1 -1 -1 0 2 0 0
ww ze zijn	-11 -4 -3 0 5 -1 -5 6 -1 -1 -4 0 0
ww zee .	-6 -2 2 -3 -1 5 0 0 -1 0 0 0 0
ww zelfsturende team	16 0 4 5 -10 0 0 -1 -1 -1 -1 0 10
ww zetten .	0 7 -3 -1 2 -3 -1 8 -4 -1 0 0 0
ww zetten in	5 5 0 1 -1 -3 2 -3 -1 6 0 0 0
ww zetten ons	-15 -9 1 -6 -4 15 0 2 -3 -2 -2 0 -1
ww zetten wij	-7 3 -2 -3 5 -1 2 1 -1 -1 -1 0 0
ww zetten zich	-12 -6 5 -5 2 6 -1 0 -2 -1 1 0 0
ww zich aan	-7 -5 8 -3 -6 10 0 -2 2 0 0 0 0
ww zich in	-6 -4 5 -3 1 3 -2 3 -3 -2 3 0 -1
ww zich inzetten	10 2 -2 4 0 -6 0 -1 0 0 4 0 0
ww zich op	8 -1 -6 3 -1 -3 -2 -3 -2 0 7 0 0
ww zich ten	-2 6 -2 -2 2 -1 4 3 3 -1 -6 0 -1
ww ziek zijn	-4 -2 6 -4 -1 5 5 -2 0 -2 1 0 -1
ww ziekenhuis ,	-1 0 5 -1 -1 1 -2 -3 1 0 -1 0 7
ww ziekenhuis .	-8 -4 1 -3 2 4 2 -1 0 -2 -1 0 -1
ww ziel .	0 -1 -1 2 0 -1 -2 -4 -3 0 10 -1 0
ww zien ,	6 1 -2 2 0 -3 -1 -1 -1 -1 5 0 0
ww zij een	-6 5 1 -3 3 1 -1 6 -3 0 -1 0 0
ww zij nodig	-16 -5 0 -7 0 12 3 -1 -5 -1 0 0 0
ww zij zich	5 -1 -6 3 0 -2 2 -1 0 0 0 0 0
ww zijn ,	-8 4 -2 -8 5 5 -1 0 5 -1 2 -1 -5
ww zijn .	5 -13 23 2 -17 11 -2 7 5 -5 8 2 -13
ww zijn ^	2 -2 -3 1 -1 0 -1 2 -3 6 -3 0 -1
ww zijn aan	-5 -4 -1 -1 -2 6 0 -2 -1 0 0 0 0
ww zijn als	-6 -4 3 -3 -2 7 -1 2 -1 -1 -1 0 0
ww zijn dat	-11 -6 3 -4 -2 10 0 -7 5 -2 1 0 0
ww zijn de	-26 -5 -13 6 9 -5 -11 -9 -9 -5 14 -1 10
ww zijn die	2 9 -1 0 3 -5 -3 -2 2 -4 11 0 -2
ww zijn een	12 12 14 2 -2 -10 -6 -14 -14 -3 54 -1 -7
ww zijn eenvoudig	-1 2 10 -2 -1 0 -1 -3 9 -1 -1 0 0
ww zijn eigen	-18 -7 0 -6 -1 13 -1 -3 -1 0 -1 0 -1
ww zijn en	-12 -10 7 5 -4 3 1 -7 2 4 -5 0 3
ww zijn er	17 -1 3 5 -4 -7 10 -6 6 -1 -1 0 -1
ww zijn het	6 1 -13 5 4 -7 -5 5 -6 -3 10 0 -2
ww zijn in	10 4 -3 7 -3 -7 -4 -5 -9 11 1 -1 8
ww zijn om	19 15 -10 5 5 -16 2 -4 1 7 2 -1 -2
ww zijn onze	1 -2 2 1 -2 0 -1 6 0 -3 1 -1 -2
ww zijn recht	-3 0 7 -2 0 1 -2 -1 5 0 0 0 -1
ww zijn talent	2 -2 -7 2 0 0 0 -2 0 0 0 0 0
ww zijn van	-13 -6 -6 -4 4 6 -1 -2 -4 0 2 0 -1
ww zijn voor	27 12 -1 6 -3 -13 17 -3 -11 14 -1 -2 -4
ww zijn waar	6 -1 -1 6 -1 -6 -1 -4 -6 2 7 -1 3
ww zijn wat	3 0 -1 1 0 -1 0 6 -3 -1 -1 0 0
ww zijn we	6 0 -3 2 0 -3 1 1 -1 -2 -2 -1 6
ww zijn wij	10 2 8 1 -2 -4 5 -9 -4 8 9 -4 0
ww zitten .	6 -2 1 2 -2 -1 10 2 -4 -1 -3 -1 -1
ww zo bij	-6 10 -2 -3 5 -2 -1 0 1 0 0 0 0
ww zo de	-6 19 -3 -4 5 -3 1 1 1 0 0 0 -1
ww zo het	-5 15 -2 -3 4 -3 -1 5 -2 0 0 0 0
ww zo komen	-4 1 8 -3 0 2 -1 2 0 0 0 0 0
ww zo ontstaan	-2 1 5 -1 0 1 11 -5 -2 0 -1 0 -1
ww zo veel	-3 3 -5 -1 9 -6 0 0 -1 0 0 0 0
ww zo worden	-3 0 7 -2 -1 2 -2 -1 4 0 0 0 0
ww zo zijn	-9 -3 2 1 0 2 0 -1 -2 0 0 0 0
ww zodat de	-6 11 6 -4 4 -2 -3 -2 6 -1 -1 0 4
ww zodat elke	-1 1 5 -1 0 0 -4 -2 8 0 0 0 0
ww zodat geen	-4 1 8 -3 0 2 0 1 2 0 -1 0 0
ww zodat iedereen	-10 -3 4 -4 -1 7 -1 4 -3 0 -1 0 0
ww zodat inwoner	-3 2 11 -3 0 1 0 -4 -1 0 0 0 9
ww zodat mens	-8 -7 -2 -2 -2 8 -2 -3 1 0 0 0 0
ww zodat niemand	-2 0 4 -1 0 1 -2 6 -2 -1 0 0 -1
ww zodat ze	22 0 -16 10 -1 -11 5 -3 -2 0 1 0 0
ww zodat zij	19 6 -11 8 -1 -10 11 -5 -4 4 -2 0 -1
ww zon op	-15 -2 10 -7 -1 9 -1 -2 1 0 0 0 0
ww zonder angst	-3 0 5 -2 0 2 -1 6 -2 -1 -1 0 0
ww zonder beperking	3 3 10 -1 -1 -3 -2 1 1 0 5 0 0
ww zonder dat	-3 3 -6 -1 2 1 -1 3 -2 0 -1 0 0
ww zonder drempel	-7 -3 2 -3 -1 6 1 -1 -1 0 0 0 0
ww zonder gif	15 3 -1 5 -1 -8 -1 -9 14 0 0 0 0
ww zonder oordeel	4 1 0 1 0 -2 8 -1 -3 -1 0 0 -1
ww zonder uitstoot	-4 0 7 -2 -1 3 0 -2 -1 4 0 0 0
ww zonder winstoogmerk	6 -3 -4 3 -1 -2 -1 3 -3 0 1 0 0
ww zorg ,	-2 4 2 -3 -4 5 -3 -3 -4 14 -2 0 -1
ww zorg .	-8 -8 7 -4 -11 17 7 -5 -1 -1 -1 0 0
ww zorg die	-10 -6 4 -4 -3 10 -1 -1 2 0 -1 0 0
ww zorg en	10 2 2 3 -3 -4 1 -1 2 -1 3 0 0
ww zorg in	-9 5 10 -5 1 2 -1 1 2 0 0 0 0
ww zorg met	13 4 0 4 0 -8 -1 -2 11 -1 -2 0 0
ww zorg te	-4 3 3 -2 1 1 -1 -6 8 0 0 0 0
ww zorg voor	18 3 0 6 4 -15 -2 5 4 -1 -1 0 0
ww zorgen .	-6 -5 1 -2 -3 7 0 0 -1 0 0 0 0
ww zorgen dat	19 1 -9 6 -2 -7 1 0 -7 2 -5 -1 12
ww zorgen voor	10 -4 8 2 -12 7 2 0 4 -3 -3 0 5
ww zorgen we	1 0 7 -1 -1 0 3 0 2 -1 -1 0 -1
ww zorgen wij	-14 2 3 -6 1 7 -3 3 0 -1 -1 0 -1
ww zoveel mogelijk	14 1 -5 6 -1 -7 6 -8 4 -1 -2 0 4
ww één gezicht	-6 -2 4 -3 0 4 -2 -6 -2 -1 -2 0 12
ww één keer	-11 -3 9 -5 -1 7 1 -3 -1 0 0 0 2
`
export const READING = `
because absence state	-4 -7 3 -3 -4 9 0 0 0 0 -1 0 0
because absence state main	-2 -5 4 -3 -4 7 0 1 1 0 -1 0 -1
because act act	-3 14 -6 -6 15 -11 2 2 1 -3 -2 1 1
because act act and	1 0 -3 1 6 -6 0 -2 3 1 -1 0 -1
because act act main	-7 6 0 -6 5 1 1 4 -2 -4 -2 1 2
because act act means	-1 5 -4 -1 8 -7 0 1 0 0 0 0 0
because activity activity	-9 -9 -1 0 1 4 1 0 1 -2 -5 -1 1
because activity activity main	-4 -2 0 -1 3 0 -2 6 -1 -1 -3 -3 2
because change-noun act main	-5 2 -6 -1 8 -5 0 -3 1 0 0 0 -1
because comparative state	5 -6 -4 9 -5 -2 -2 -1 -4 0 -1 0 7
because comparative state and	5 -3 0 5 -5 -1 -1 -2 -2 0 0 0 6
because enough state	-7 -3 2 -4 -1 7 -1 -1 -2 -1 3 0 -1
because enough state main	-6 -4 -2 -2 -1 6 0 -2 -2 -1 2 0 0
because helping helping	3 9 7 -2 1 -3 8 6 -6 -1 -1 1 -1
because helping helping and	1 5 2 -2 1 -1 -3 7 -2 0 1 0 -1
because helping helping main	-1 4 4 -2 2 -2 7 1 -4 -1 -2 1 0
because identity identity	-6 1 8 -3 -5 8 -3 -5 -3 3 6 -1 3
because identity identity and	0 1 8 -2 -2 2 -1 -1 0 -1 3 1 2
because identity identity main	0 3 1 0 -4 3 -2 -6 -3 4 8 -2 2
because let activity main	-8 1 -2 -3 5 0 1 -2 -1 0 0 0 0
because let state	12 10 -2 3 3 -12 4 3 -1 0 0 0 -1
because let state main	11 5 -2 3 4 -11 4 1 -1 0 0 0 0
because loose-word activity	5 3 6 0 0 -3 -1 1 4 0 0 0 0
because loose-word activity main	5 3 6 0 0 -3 -1 1 4 0 0 0 0
because loose-word state	5 6 -5 2 9 -12 0 1 2 0 0 0 0
because loose-word state main	5 6 -5 2 9 -12 0 1 2 0 0 0 0
because make state	-5 -4 0 -2 0 4 6 -4 -2 -1 0 0 -1
because make state main	0 -2 -3 0 2 0 6 -4 -2 -1 0 0 -1
because nothing nothing	-2 -3 -6 4 3 -4 1 -2 1 0 -2 -2 2
because nothing nothing main	-2 -3 -6 4 3 -4 1 -2 1 0 -2 -2 2
because offering offering	2 5 10 -2 0 -3 1 3 9 0 -4 0 -3
because offering offering main	2 4 9 -2 1 -3 2 5 5 -2 -4 0 -3
because output-target output-target	2 0 4 0 -2 1 -2 0 -2 -1 -1 9 -2
because output-target output-target main	4 3 -1 1 -1 -1 -2 -1 -2 -1 -1 9 -2
because own-change inward-change	5 0 -2 2 -1 -2 1 -3 -2 -3 -1 -1 9
because own-change inward-change main	4 0 -1 1 0 -2 1 -2 -2 -2 -1 -1 8
because own-success ranking main	-6 -4 -1 2 -1 2 -1 -2 4 -3 0 0 1
because people-condition state	-2 1 3 -3 0 2 -6 -4 0 4 7 -1 0
because people-condition state main	-4 2 3 -4 1 2 -6 -3 0 4 7 -1 -1
because rank ranking	1 10 5 -2 1 -4 -2 -5 0 9 4 -1 -2
because rank ranking and	-4 6 1 -2 2 -1 0 -1 -1 2 1 0 -1
because rank ranking main	5 4 4 1 -1 -3 -2 -4 1 8 3 -1 -2
because ranking ranking	6 -3 4 2 -4 0 -1 0 -3 6 -1 0 0
because realised-state state	-5 8 4 -4 1 1 1 2 -2 0 1 0 0
because realised-state state and	-1 9 -4 -1 2 -2 0 2 0 0 0 0 0
because realised-state state main	-4 0 8 -3 -1 3 0 2 -1 0 1 0 0
because result state	8 -2 0 3 -4 0 3 -4 2 1 -2 0 2
because result state result	8 -2 0 3 -4 0 3 -4 2 1 -2 0 2
because service offering	-7 -3 -5 2 -1 2 1 -4 0 2 -2 -1 0
because service offering main	-5 -8 -1 0 -3 6 -1 -3 2 2 -1 -1 -1
because way-of-living state	5 3 6 -1 0 -2 0 3 -2 2 0 0 2
because way-of-living state main	5 3 6 -1 0 -2 0 3 -2 2 0 0 2
because work-noun activity	1 6 -1 -1 1 -1 -1 5 -1 0 -1 0 -1
because work-noun activity and	-4 8 -2 -2 3 -1 0 1 -1 0 0 0 0
because work-noun activity main	6 -4 1 2 -3 0 -1 4 -1 0 -1 0 -1
because world-clause state	-10 -2 8 1 -4 5 2 4 6 -1 -6 -1 -3
because world-clause state main	-8 -3 1 2 -4 4 0 6 3 -1 -5 -1 -4
because world-state state	4 0 0 4 -5 0 -6 0 7 0 2 -1 -1
because world-state state main	3 -5 -3 5 -6 3 -5 1 4 0 2 -1 -1
because world-state state purpose	-1 6 1 -1 2 -2 0 0 2 -1 0 0 0
clauses 1 mixed	8 -10 -5 3 1 -2 1 -1 -2 -2 -2 2 2
clauses 1 none	2 -6 -4 7 -6 1 -1 -1 0 1 -2 -1 1
clauses 1 outcome	-4 -9 -8 -4 0 9 -3 -3 1 1 3 -1 -3
clauses 1 role	9 2 -23 8 3 -8 -1 -3 1 -2 -2 2 2
clauses 2 mixed	-9 1 23 -4 4 -4 -5 1 5 1 1 -1 2
clauses 2 role	3 1 6 1 -4 1 3 1 -4 3 0 1 -2
clauses 3 mixed	-3 17 -2 -4 7 -6 0 -3 6 1 -1 0 -1
clauses 4 mixed	2 -8 0 1 -3 3 5 -1 -7 0 -1 0 4
clauses 4 outcome	7 2 2 2 -1 -4 0 2 1 0 0 0 0
clauses 4 role	-4 7 2 -3 2 0 1 -1 2 -1 1 0 0
first activity activity	0 -2 -7 3 5 -5 -1 3 2 0 -7 -2 3
first beside-plainer nothing	-2 -3 -7 -1 1 3 0 -3 0 -1 -1 0 1
first change-noun act	-1 6 -2 0 4 -4 0 0 1 0 -1 0 -1
first comparative state	-7 -3 -5 0 2 2 0 -2 -1 0 -1 0 0
first enough state	-10 -5 -3 -4 -1 9 0 -4 -1 0 1 0 0
first helping helping	-4 2 10 -3 -1 2 7 2 -2 -3 -3 1 0
first identity identity	-6 6 2 -4 -2 5 -6 -3 -2 4 5 -2 4
first let activity	-8 1 -2 -3 5 0 1 -2 -1 0 0 0 0
first let state	12 5 -3 4 4 -11 3 2 -1 0 0 0 0
first loose-word activity	5 3 6 0 0 -3 -1 1 4 0 0 0 0
first loose-word state	5 6 -5 2 9 -12 0 1 2 0 0 0 0
first make state	1 1 -1 0 3 -3 7 -3 -2 -1 0 0 -1
first nothing nothing	6 0 -1 7 -2 -5 -1 -1 0 3 0 -2 1
first offering offering	1 -1 7 -1 0 -1 2 7 0 -1 -3 0 -2
first output-target output-target	2 3 1 0 -1 -1 -3 -1 -1 -1 0 9 -1
first own-change inward-change	3 0 0 1 0 -1 2 -3 -2 -2 -1 -1 7
first own-success ranking	-7 -3 -1 1 -1 2 -2 -1 4 -3 -1 0 1
first people-condition state	-4 2 -2 -3 2 2 -5 -5 0 4 7 -1 0
first rank ranking	8 3 0 2 -1 -4 -2 -4 3 5 3 -1 -2
first service offering	-7 -3 -1 -1 -1 5 0 -2 2 0 -1 -1 -1
first work-noun activity	6 -4 1 2 -3 0 0 4 -2 0 -1 0 -1
first world-clause state	1 -11 -8 6 -9 7 -1 0 3 0 -3 -1 -3
first world-state state	14 -4 -5 10 -6 -5 -5 0 6 -1 2 -1 0
guessed 0 act act	11 7 2 1 1 -7 5 1 2 -1 -1 -1 -1
guessed 0 activity activity	-11 -5 -1 3 -7 8 2 -1 2 -3 -4 -3 3
guessed 0 activity main	-2 4 11 1 -5 1 -1 8 4 -4 -3 -3 3
guessed 0 helping helping	4 7 5 -1 -1 -2 6 4 -5 0 -2 1 0
guessed 0 helping main	8 2 2 2 -1 -4 11 -5 -3 0 -2 1 0
guessed 0 identity identity	10 6 2 0 -2 -2 0 -1 2 2 1 -1 2
guessed 0 identity main	9 5 5 0 -3 -2 0 -1 2 2 1 -1 1
guessed 0 inward-change main	2 0 0 1 -1 -1 0 -2 -1 -3 -1 0 8
guessed 0 let state	14 8 1 4 -2 -8 5 2 0 0 0 0 0
guessed 0 loose-word activity	5 3 6 0 0 -3 -1 1 4 0 0 0 0
guessed 0 loose-word state	5 6 -5 2 9 -12 0 1 2 0 0 0 0
guessed 0 nothing main	-10 -5 -9 8 5 -7 1 -2 1 -4 -5 -1 3
guessed 0 nothing nothing	-9 -3 -5 9 4 -8 0 -1 2 -4 -4 -1 3
guessed 0 offering and	-6 2 -1 -1 1 1 0 -2 1 -1 0 0 1
guessed 0 own-change inward-change	3 0 -2 1 0 -1 0 -2 -1 -3 0 0 6
guessed 0 own-success ranking	7 0 -3 3 0 -4 -1 -2 1 1 0 0 1
guessed 0 rank ranking	-5 10 3 -4 3 -2 -1 -2 5 1 1 0 -1
guessed 0 ranking and	-2 6 1 -2 2 -2 0 -1 -2 4 1 0 -1
guessed 0 ranking main	11 5 4 3 -4 -4 -3 0 5 4 -1 0 0
guessed 0 ranking ranking	10 0 3 3 -5 -1 -1 0 -2 7 -1 0 0
guessed 0 result state	2 -6 -3 2 -3 3 2 -4 -2 1 -1 0 2
guessed 0 state and	9 0 1 3 -7 2 -2 -1 0 -1 1 0 5
guessed 0 state main	-4 -12 4 3 2 -2 4 0 1 -1 -3 -2 -3
guessed 0 state purpose	-4 10 9 -4 1 -1 0 -2 7 -1 0 0 1
guessed 0 state result	1 -7 0 1 -3 4 4 -2 -5 1 -1 0 2
guessed 0 work-noun activity	-1 6 -1 -1 1 -2 0 7 -3 -2 -1 0 0
guessed 0 world-clause state	3 1 11 3 -2 -5 5 2 1 -1 -1 0 -2
guessed 0 world-state state	-14 0 2 -1 -1 5 -5 2 7 -4 -2 0 -1
guessed 1 absence state	-9 -7 0 -3 -2 8 0 -2 -1 0 0 0 0
guessed 1 act act	-8 1 0 -5 5 2 -1 3 -3 -2 -1 2 -1
guessed 1 act main	-4 10 3 -4 1 0 -2 6 -2 -1 1 2 -1
guessed 1 activity activity	-2 4 -3 -1 6 -5 4 4 -6 -1 0 2 -3
guessed 1 activity and	-8 6 -3 -2 6 -2 -2 2 -3 -2 1 3 -1
guessed 1 activity main	11 -1 0 2 -1 -4 3 1 -2 2 1 -1 -2
guessed 1 comparative state	9 -1 -8 10 -2 -8 -1 -1 -2 0 0 0 3
guessed 1 identity and	-4 0 8 -3 0 2 -1 -1 1 -1 1 0 2
guessed 1 identity identity	-3 1 3 1 -2 1 -2 -4 -4 -2 9 -1 4
guessed 1 identity main	1 1 -5 4 -1 -2 -2 -4 -5 -1 11 -1 2
guessed 1 inward-change main	-6 0 -3 -2 5 -1 1 0 -1 0 -1 0 -1
guessed 1 nothing main	8 3 0 -1 0 -2 2 3 -2 2 0 -1 -2
guessed 1 nothing nothing	10 1 3 0 -3 0 3 3 -2 3 0 -1 -2
guessed 1 offering and	7 -2 -1 3 -2 -1 0 3 -2 0 0 0 0
guessed 1 offering main	-4 0 7 -3 -1 3 -2 1 4 0 0 -1 -1
guessed 1 offering offering	0 3 8 -2 -2 1 1 4 4 -2 -2 -1 -1
guessed 1 rank ranking	5 -1 0 2 -2 -1 -1 -1 -3 6 2 -1 -1
guessed 1 realised-state state	-4 9 3 -3 3 -2 -1 2 -1 0 2 0 0
guessed 1 result state	3 6 5 0 1 -4 0 -1 6 0 0 0 0
guessed 1 state result	3 6 5 0 1 -4 -1 -2 7 0 -1 0 1
guessed 1 world-clause state	-6 1 2 0 -3 3 -2 2 3 1 -4 0 0
guessed 1 world-state state	8 -3 -1 2 -4 1 0 -4 -2 4 4 -1 0
guessed 2 absence state	8 2 0 2 0 -4 -1 3 2 0 0 0 0
guessed 2 act act	-6 5 -8 -2 11 -6 -3 -2 1 -1 -1 -1 3
guessed 2 act main	-6 -6 -7 -1 7 -2 -3 -4 1 -1 -1 -1 3
guessed 2 activity main	-7 -2 -4 -4 9 -1 -4 1 0 0 0 0 -1
guessed 2 helping helping	-6 0 0 -2 3 1 0 -2 1 0 0 0 0
guessed 2 helping main	-6 0 1 -2 3 1 -1 -1 1 0 0 0 0
guessed 2 identity identity	-7 -3 0 -2 0 5 -1 -1 -1 2 -2 1 -1
guessed 2 identity main	-7 -3 0 -2 0 5 -1 -1 -1 3 -2 0 -1
guessed 2 inward-change main	7 -1 1 2 -3 -1 -1 -1 0 0 -1 0 4
guessed 2 nothing main	-6 -3 -1 -5 0 8 -2 -5 2 0 1 -1 2
guessed 2 nothing nothing	-7 -2 -4 -5 2 7 -2 -5 2 0 2 -1 1
guessed 2 output-target main	3 3 0 0 -1 -1 -3 0 -1 -1 0 7 -1
guessed 2 output-target output-target	1 0 4 0 -2 1 -3 0 -1 -1 0 7 -1
guessed 2 own-success ranking	-11 -4 0 -1 0 5 -1 0 1 -2 0 0 -1
guessed 2 ranking main	-10 -4 2 -1 -1 4 -1 -1 0 0 0 0 -1
guessed 2 world-clause state	-8 -5 -5 -4 0 8 -1 0 1 -1 -1 0 -1
guessed 2 world-state state	10 3 0 3 0 -6 0 2 2 0 0 0 0
lemma aanjagen act	-7 0 -3 -2 5 0 0 -2 0 0 0 0 0
lemma beginnen activity	-8 -4 -4 3 2 -1 -1 -2 0 0 0 0 0
lemma bestrijden act	-6 0 -1 -2 2 2 -1 1 -1 0 0 0 0
lemma bewaren act	9 -3 1 3 -4 -1 0 3 0 0 0 0 0
lemma bieden offering	6 1 -3 3 0 -3 -1 -6 9 -1 -1 0 0
lemma bouwen activity	-4 8 2 -3 3 -1 -1 5 -1 0 0 0 -1
lemma bouwen state	-4 5 6 -3 2 0 0 3 -1 0 0 0 0
lemma dag state	4 0 -5 6 0 -5 0 0 0 0 0 0 0
lemma delen offering	4 -2 2 1 -2 0 -1 6 -3 0 0 0 0
lemma dichten act	13 0 4 4 -8 0 0 2 0 0 0 3 0
lemma drinkwater state	-9 -3 2 -3 0 6 0 0 -3 0 0 0 0
lemma gebruiken activity	-7 -5 0 -3 -2 7 0 -2 0 0 -1 0 0
lemma gesprek offering	-6 -3 0 1 0 1 0 2 -4 0 0 0 0
lemma geven offering	-3 0 -3 -1 3 -1 4 4 -6 -1 -1 -1 -1
lemma halen activity	-6 2 -3 -2 6 -2 2 -2 -1 -1 0 0 0
lemma halveren act	6 0 2 2 -4 0 0 0 0 2 0 0 0
lemma houden activity	8 2 -1 3 -3 -2 1 2 -1 0 0 0 0
lemma laten state	12 10 -2 3 3 -12 4 3 -1 0 0 0 -1
lemma leggen activity	6 -1 -1 2 -1 -2 -1 3 -2 -1 2 1 0
lemma leren activity	-4 -3 -1 3 0 -1 4 -7 2 0 0 0 0
lemma leveren offering	-2 8 -2 -2 3 -3 -2 -3 7 -1 0 0 0
lemma loon state	-7 0 -1 -4 4 2 0 0 -1 0 0 0 0
lemma maken state	-10 -2 -1 -4 1 7 6 -5 -3 -1 -1 0 0
lemma ondersteunen helping	-5 4 6 -3 0 2 3 0 -1 0 0 0 0
lemma opleiden activity	6 -2 0 2 -2 -2 -1 1 -1 0 0 2 0
lemma opvangen activity	6 1 -1 2 0 -4 1 -1 2 0 0 0 0
lemma samenleving state	-3 2 7 -3 3 -2 0 4 -2 0 0 0 0
lemma stad state	-6 -3 -2 -2 0 5 0 -3 2 0 -1 0 0
lemma stimuleren act	-7 7 -3 -3 5 -1 1 -1 -1 0 1 0 0
lemma stoppen act	6 0 3 1 -4 0 2 1 0 0 0 0 0
lemma straat state	-7 -2 3 -3 -1 6 0 -1 -1 0 1 0 0
lemma terugdringen act	-5 10 -4 -3 7 -5 -1 1 1 0 0 -1 -1
lemma thuis state	11 4 0 4 0 -7 -1 2 4 0 0 0 0
lemma veranderen inward-change	-7 0 -2 -2 5 0 0 0 0 0 0 0 -1
lemma verdedigen act	8 2 1 3 -3 -3 0 4 0 0 0 0 0
lemma verzorgen activity	6 -1 1 2 -2 -2 0 -7 9 0 0 0 0
lemma werken activity	-1 -1 -2 -1 0 3 0 -2 -3 0 0 0 6
lemma werken state	7 3 1 0 0 -3 0 1 -1 0 0 0 3
lemma werkplek state	8 2 -2 3 0 -5 0 -1 1 0 2 0 0
lemma wijk state	-7 -3 1 -2 -1 5 0 0 -1 -1 0 0 0
length 0	7 -8 -7 13 -5 -6 -2 -1 0 -2 1 0 1
length 0 mixed	9 -5 5 4 -11 6 0 1 0 0 0 2 0
length 0 outcome	0 1 -10 6 8 -12 -2 1 -1 -1 2 -1 0
length 1	0 -1 -12 -2 6 -1 2 -3 -1 2 -3 2 -2
length 1 mixed	-1 6 -2 -2 6 -4 3 3 -1 0 -2 0 -2
length 1 outcome	3 0 -10 2 6 -6 -2 -4 1 1 5 -2 0
length 1 role	-5 -5 0 -6 0 9 -1 4 -5 -1 -6 5 1
length 2	5 11 4 0 -1 -4 -1 -2 -1 2 -2 2 7
length 2 mixed	4 -3 4 3 2 -7 -3 -2 -1 1 1 -1 5
length 2 outcome	3 4 7 -6 -6 8 2 -2 3 -1 -1 2 1
length 2 role	-3 9 -6 4 1 -5 -2 1 -2 2 -1 1 0
length 3	-4 2 8 -7 3 2 4 3 5 -4 -4 -2 1
length 3 mixed	-14 0 6 -6 7 1 1 -5 2 -1 0 0 1
length 3 none	-6 -3 -1 -2 -1 5 -3 1 -3 -1 0 0 3
length 3 outcome	7 3 5 1 -4 -1 -1 6 3 -1 -3 0 -1
length 3 role	8 3 -3 1 0 -4 6 0 3 -2 -1 -2 -3
length 4 outcome	-6 -7 3 -2 -5 9 -1 2 -2 0 -1 0 0
length 4 role	2 3 1 3 1 -6 -3 1 0 2 5 -1 -1
length 5 outcome	-10 -6 -4 -3 -1 9 2 -2 -3 1 -2 0 -1
length 5 role	11 3 -3 3 -1 -5 0 -4 3 1 4 0 0
reads activity absent	-2 -9 -7 2 3 -1 -2 5 3 -3 -4 -1 -1
reads activity act	-3 9 -6 -2 5 -2 2 3 -1 -1 -1 0 -1
reads activity state	-1 7 21 -5 -2 1 -3 7 0 1 0 -1 3
reads helping absent	2 2 3 -1 1 -2 7 0 -2 -3 -1 1 -1
reads helping act	-3 8 0 -2 2 -1 -2 4 -1 0 0 0 0
reads helping state	0 -2 6 -1 -1 1 4 -3 0 0 0 0 0
reads identity absent	6 5 -5 1 -2 -1 -4 -3 -4 5 7 -2 2
reads inward-change absent	2 -1 -1 1 0 -1 2 -3 -2 -3 -2 -1 9
reads offering absent	9 -6 -1 4 -5 0 4 0 2 0 -1 -1 -4
reads open absent	-2 -7 -3 6 -6 4 0 -2 0 0 -2 -1 3
reads open act	-2 -12 -15 0 12 -5 0 -6 -1 -2 -2 2 2
reads open state	-2 -5 -8 -2 -1 8 -1 0 1 -2 1 -1 -2
reads output-target absent	2 3 1 0 -1 -1 -3 -1 -2 -1 0 9 -1
reads ranking absent	-2 0 4 1 -2 0 -5 -2 1 7 2 -1 -2
role activity absent	0 -10 -3 4 0 -1 -2 2 4 -3 -5 4 -3
role activity act	-3 8 -4 -3 4 -1 1 5 -1 -1 -2 0 -2
role activity state	7 10 11 -1 -1 -5 -1 7 -3 1 0 -1 3
role helping absent	12 -2 2 3 -2 -4 5 -1 -3 -1 1 4 -2
role helping act	-5 10 0 -3 3 -1 -1 3 -1 0 0 0 0
role helping state	-3 -2 9 -2 -2 2 5 -1 -1 0 -1 0 -1
role identity absent	-2 3 4 -3 -3 5 -3 -3 -3 4 6 -1 1
role inward-change absent	3 -2 -1 1 0 -1 1 -2 -2 -3 -3 -1 9
role offering act	-2 2 -3 -1 3 -1 2 -6 6 -1 -1 -1 -1
role output-target absent	1 0 5 0 -2 1 -2 -1 -2 -1 -1 9 -1
role ranking absent	1 -1 5 2 -3 0 -5 -2 0 9 2 -1 -1
role ranking state	6 5 -2 2 1 -4 0 -1 0 3 0 0 0
sense and helping	1 5 2 -1 1 -1 -3 6 0 0 1 0 -1
sense and identity	0 1 8 -2 -2 2 -1 -1 0 -1 3 1 2
sense and ranking	-1 6 1 -2 2 -2 0 -1 -2 4 1 0 0
sense and state	12 3 2 6 -7 -3 -2 -1 0 1 0 0 6
sense main act	-14 6 -4 -8 10 1 1 1 -2 -4 -1 1 1
sense main activity	-1 3 6 -3 4 -4 -3 12 2 -1 -4 -3 1
sense main helping	1 4 4 -1 2 -3 11 -4 -3 -1 -1 1 -1
sense main identity	3 4 0 1 -4 2 -2 -6 -3 4 10 -2 2
sense main inward-change	3 -1 -2 1 0 -2 1 -3 -2 -3 -2 -1 11
sense main nothing	-5 -5 -9 2 5 -2 1 -2 0 -1 -3 -2 3
sense main offering	-2 -4 6 -1 -2 3 0 0 7 -1 -1 -1 -4
sense main output-target	4 3 -1 1 -1 -1 -2 -1 -2 -1 -1 9 -2
sense main ranking	3 -2 7 3 -5 -1 -5 -3 2 10 2 -1 -2
sense main state	-6 -11 -7 -1 3 3 -1 0 -1 -1 1 -2 -2
sense means act	-1 5 -4 -1 8 -7 0 1 0 0 0 0 0
sense means activity	5 1 8 0 -3 -1 4 6 -3 0 -1 0 -1
sense means offering	-4 8 2 -3 4 -2 4 -5 5 -1 -1 -1 -1
sense purpose state	-1 10 7 -2 0 -2 0 -3 8 -1 0 0 0
then act and activity	1 -8 1 1 -3 3 0 2 -1 0 -1 0 -1
then act and ranking	-1 6 -2 -1 2 -2 0 0 -1 0 1 0 0
then act and state	-1 4 11 -2 -4 3 0 2 0 0 0 0 2
then act main nothing	-4 0 -6 -1 6 -2 0 -2 0 0 0 0 0
then act means activity	6 4 2 1 -4 -1 -1 6 0 0 0 0 0
then act result state	-2 -5 2 0 -4 6 -1 -2 2 0 0 0 0
then activity and act	8 -4 -1 3 -3 -1 -1 1 2 0 0 0 0
then activity and activity	-5 7 4 -2 0 1 0 7 -3 -1 0 1 -1
then activity and state	-1 3 -7 0 2 -1 0 1 -1 0 0 0 0
then activity main nothing	-3 0 7 -3 1 1 0 5 -2 -1 -1 0 1
then activity main state	11 6 3 2 0 -7 -1 8 -3 -1 0 0 1
then activity means offering	-5 7 0 -3 3 0 0 0 1 0 0 0 0
then activity purpose act	-6 5 0 -3 4 0 -1 1 0 0 0 0 0
then activity purpose state	-5 5 4 -3 2 0 -1 -3 7 0 -1 0 -1
then activity result state	-2 -1 3 -1 -1 2 1 2 -7 2 0 0 2
then identity and identity	7 2 0 2 -2 -3 0 -1 -1 -1 3 0 2
then identity main state	-9 -2 3 -2 0 4 -1 -1 2 0 -1 0 0
then nothing main state	-8 4 7 -5 3 2 1 3 0 -1 -1 0 -1
then nothing result state	9 3 1 3 0 -6 1 2 1 0 0 0 0
then offering main offering	-7 2 0 -3 2 3 -1 2 -2 0 0 0 0
then offering main state	-2 0 6 -2 -1 2 -3 5 0 0 0 0 0
then state and state	1 -7 -3 4 -3 2 -2 -1 0 0 -1 0 3
then state main nothing	1 2 -6 0 0 0 1 -1 1 -1 -1 0 1
then state means activity	-1 -2 10 -1 -2 2 0 1 1 0 0 0 0
then state result state	-5 0 -9 -1 2 3 0 -2 -1 0 0 0 0
unread 0	10 1 -1 4 -3 -4 1 -4 0 0 -1 3 4
unread 1	-8 -4 -6 1 5 -2 -1 -1 1 2 -3 -2 0
verdict mixed	-1 -1 17 -3 9 -9 1 -4 1 0 -2 1 7
verdict none	-2 -7 -3 6 -6 4 0 -2 0 0 -2 -1 3
verdict outcome	-2 -5 -8 -2 -1 8 -1 0 1 -2 1 -1 -2
verdict role	12 11 -13 5 1 -9 0 -1 -1 2 0 3 0
`
