/**
 * What clues say of a field beyond the beliefs: a letter for the type (its place in FIELD_TYPES), then tenths of log-odds.
 * Written by `npx tsx e2e/train/fields.ts --write`; not edited by hand.
 */
export const LEARNED = `after birth=A2;after email=f3;after lastName=c4;after none=a-2b2A4;after password=a10A-2;after province=j2
after street=A-2;after year=y2;any=a7b2d-2g2o-3p-3q-2t-2u-2x-3A6;before birth=A2;before cardNumber=y2
before email=g2;before expires=w2;before firstName=e4;before month=z2;before none=a10b-2f2g-2A3
before phone=b2;before username=a-2;before year=w2;complete email=a4b-4;complete username=a-2b2
email alone false=b5A2;email alone true=a3b-2;email beside a name=a-2b5;email beside a username=b2A2
email beside an email=A2;email do:forgot=a2b-2;email do:login=a2;email do:signup=a-2b3;email own:signup=a-2b3
email with 0 passwords=b2;email with:terms=b3;expires whole=x-2y2;hint email=a2;hint phone=g2;key city=j2
key code=A2;key country=m3;key expires=x-2y2;key firstName=c3;key holder=A2;key lastName=e3;key month=x-2y3
key name=f3;key phone=g2;key postal=l3;key says nothing=a2;key username=b3;key year=z2;label city=j2
label country=m2;label expires=y2;label firstName=c3;label lastName=e3;label street=h2;most le4=w2
most more=b2A-2;mute=A3;near says nothing=a3b2;only city=j2;only country=m2;only email=a4b-2;only firstName=c4
only fullName=f2;only lastName=e4;only name=f3;only phone=g3;only postal=l2;only username=a2
password alone true=r2;password beside an email=s2;silent=a2;type email=a2b-3;type select=x-2A4
type text=a6b5e2f2o-2p-2q-2r-2t-2x-2`;
