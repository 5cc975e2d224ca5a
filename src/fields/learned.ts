/**
 * What clues say of a field beyond the beliefs: a letter for the type (its place in FIELD_TYPES), then tenths of log-odds.
 * Written by `npx tsx e2e/train/fields.ts --write`; not edited by hand.
 */
export const LEARNED = `after birth=A2;after email=f3;after lastName=c4;after none=a-2b2A4;after password=a10;after province=j2
after street=A-2;after year=y2;any=a7d-2g2o-3p-3q-2t-2u-2x-3A8;before birth=A2;before cardNumber=v2y2
before cvc=A2;before email=b2;before expires=w2;before firstName=e4;before month=z2;before none=a10b-2f2g-3A3
before phone=b2;before username=a-2;before year=w2;complete email=a4b-4;complete username=a-2b2
email alone false=b5;email alone true=a3b-3;email beside a name=a-2b5;email do:forgot=a2b-2;email do:login=a2
email do:signup=a-2b2;email own:signup=a-2b3;email with 0 passwords=b2;email with:terms=b3;expires whole=x-2y2
hint email=a2;hint phone=g2;key city=j2;key code=A2;key country=m3;key cvc=w2;key email=b2;key expires=x-2y2
key firstName=c3;key lastName=e3;key month=x-2y3;key name=f3;key phone=a2g2;key postal=l3
key says nothing=a2A3;key username=b3;key year=z2;label city=j2;label country=m2;label expires=y2
label firstName=c3;label lastName=e3;label says nothing=A2;label street=h2;most le2=A2;most le4=w2
most more=b2A-3;mute=a-2A7;near says nothing=a2b2;only city=j2;only country=m3;only email=a4;only firstName=c4
only fullName=f2;only lastName=e4;only name=f3;only phone=a2g3;only postal=l2;only username=a2
password alone true=r2;password beside an email=s2;type email=a2b-3;type select=k2x-2A5
type text=a6b5d-2e2f2o-2p-2q-2r-2t-2x-2A2;username do:login=a2`;
