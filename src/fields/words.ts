/**
 * What fields are called, by idea, in the languages of the web. Read by `ideas.ts`: `|` parts the wordings; a space may
 * be missing on the page; `~` may stand inside a longer word,
 * as all words of scripts without spaces do; other words of up to three letters count in short texts only, since they are words of too many languages. Accents and
 * case don't matter. General knowledge of forms, none of it taken from the pages that measure it.
 */
export const WORDS = {
  email:
    '~e mail|mail|e posta|eposta|epost|epostadress|epostadresse|mail id|~courriel|~correo|posta elettronica|eposti|~sahkoposti|~почта|~имейл|poczta|~メール|~邮箱|~郵箱|~电子邮件|~電子郵件|~電郵|~이메일|~메일|~البريد|~بريد|~ایمیل|~דואר|~אימייל|~อีเมล|thu dien tu|el pastas|e pasts|emel',
  username:
    '~user name|~userid|~username|user id|user|usr|usrname|uname|uid|usuario|login|log in name|login id|login name|logon|logon name|logon id|signin id|~benutzer|~nutzername|anmeldename|~utilisateur|identifiant|identifier|~utilizador|utente|nome utente|nome de usuario|~gebruiker|~anvandar|~brugernavn|~brukernavn|~kayttaja|tunnus|~uzivatel|prihlasovaci jmeno|~uzytkownik|логин|логін|~пользовател|~користувач|~потребител|~felhasznalo|kullanici|~kullaniciadi|~ユーザー|~ユーザ名|~ログインid|~アカウント|~会員id|~用户名|~用戶名|~账号|~帐号|~帳號|~账户|~아이디|~사용자|~χρηστη|~المستخدم|~کاربری|~משתמש|~ชื่อผู้ใช้|ten dang nhap|tai khoan|nama pengguna|lietotaj|vartotoj|korisnicko ime|nume utilizator|nickname|nick name|nick|screen name|handle|alias|pseudo|account name|account id|online id',
  account:
    'account|account number|account no|member id|member number|member no|membership number|membership|customer id|customer number|customer no|client id|client number|customer|kundennummer|mitgliedsnummer|numero client|numero de cliente|codice cliente|klantnummer|kundnummer|kundenummer|asiakasnumero|zakaznicke cislo|numer klienta|employee number|employee id|student id|card id|cpf|dni|nif|~会员|~会員番号|~お客様番号|id|login id|sign in name',
  password:
    '~password|~passwort|passwd|passwrd|pwd|psw|pass|passphrase|pass code|passcode|~kennwort|mot de passe|mdp|~contrasena|~contrasenya|clave|senha|palavra passe|~wachtwoord|~losenord|~adgangskode|~kodeord|~passord|~salasana|heslo|haslo|~пароль|~парола|~jelszo|~sifre|parola|~パスワード|~暗証番号|~密码|~密碼|~口令|~비밀번호|~암호|~κωδικος|~كلمة|~رمز عبور|~گذرواژه|~סיסמ|~รหัสผ่าน|mat khau|kata sandi|lozinka|geslo|slaptazodis|parole|parool',
  confirm:
    '~confirm|repeat|retype|re type|re enter|reenter|renter|again|verify|verif|match|second|wiederholen|~wiederhol|~bestatig|~repete|~repetir|repita|nuevamente|~ripeti|~conferma|~herhaal|~bevestig|upprepa|~bekraft|gentag|gjenta|bekreft|vahvista|toista|potvrd|~potvrz|znovu|~powtorz|~potwierdz|~повтор|~подтвер|~підтвер|~megerosit|ismet|tekrar|~確認|~确认|~確認用|~再次|~再输入|~重复|~확인|~επιβεβαι|~تأكيد|~אימות|nhap lai|2|conf|cpassword|rpassword',
  fresh:
    'new|create|choose|set|pick|desired|neu|neues|neuer|nouveau|nueva|nuevo|nova|novo|nuova|nuovo|nieuw|nieuwe|nytt|nyt|ny|uusi|nove|nowe|новый|новыи|новии|придумайте|uj|yeni|~新|~新規|~设置|~새',
  current:
    'current|old|existing|present|aktuelles|aktuell|bisheriges|altes|actuel|ancien|actual|anterior|attuale|vecchia|huidig|huidige|oude|nuvarande|nuvaerende|navaerende|nykyinen|soucasne|stare|obecne|aktualne|текущии|старыи|jelenlegi|mevcut|~現在|~当前|~旧|~原密|~현재',
  firstName:
    '~firstname|~first name|fname|f name|fnm|given name|givenname|given|forename|christian name|first|~vorname|rufname|~prenom|primer nombre|nombre s|nome proprio|voor naam|~fornavn|~fornamn|~etunimi|krestni jmeno|krestni|imie|имя|имена|ім я|keresztnev|utonev|名|~名字|~名前 名|adiniz|isim|ad|ten|ime',
  lastName:
    '~lastname|~last name|lname|l name|lnm|~surname|sirname|family name|familyname|last|sn|~nachname|~familienname|zuname|nom de famille|~apellido|cognome|sobrenome|apelido|~achternaam|~efternamn|~efternavn|~etternavn|~sukunimi|prijmeni|nazwisko|~фамили|~прізвище|vezeteknev|csaladnev|soyad|soyadi|soyadiniz|ho|姓|~姓氏|~苗字|성|prezime|priimek',
  middleName:
    'middle name|middlename|middle initial|middle|mname|m name|mi|second name|zweiter vorname|deuxieme prenom|segundo nombre|secondo nome|tussenvoegsel|mellannavn|mellomnavn|mellannamn|~отчество|по батькові',
  fullName:
    'full name|fullname|your name|my name|complete name|recipient|addressee|contact name|contact person|attention|attn|first and last name|name and surname|vollstandiger name|vor und nachname|vor und zuname|ganzer name|ihr name|dein name|nom complet|nom et prenom|votre nom|prenom et nom|nombre completo|nombre y apellidos|tu nombre|su nombre|destinatario|nome completo|nome e cognome|nominativo|volledige naam|uw naam|je naam|fullstandigt namn|fuldt navn|fullt navn|koko nimi|jmeno a prijmeni|imie i nazwisko|фио|полное имя|ваше имя|teljes nev|ad soyad|adiniz soyadiniz|~氏名|~お名前|~姓名|~真实姓名|~성명|~이름|ho va ten|ho ten|nama lengkap|~שם מלא|~الاسم الكامل|ime i prezime',
  name: 'name|names|nom|nombre|nome|naam|namn|navn|nimi|jmeno|nev|imie|имя|~名前|~お名前|nama|nimi|nazwa|ime|isim|~이름|~الاسم|~שם|~ชื่อ',
  phone:
    '~phone|tel|telno|tel no|~mobile|mobile number|mobile no|cell|cellphone|cell phone|~handy|~telefon|~rufnummer|festnetz|portable|movil|celular|telemovel|~telefoon|mobiel|~mobil|gsm|gsm no|~puhelin|~телефон|тел|моб|~電話|~携帯|~电话|~電話号码|~手机|~手機|~전화|~휴대|~연락처|~τηλεφων|~هاتف|~جوال|~موبایل|~טלפון|~โทรศัพท์|dien thoai|telp|hp|no hp|daytime|whatsapp|sms number|msisdn',
  street:
    '~address|addr|address line|address line 1|addr line 1|address 1|address1|~addressline1|street|street address|street1|strasse|~strasse|str|hausnummer|strasse und hausnummer|~anschrift|~adresse|rue|voie|numero et rue|~direccion|calle|domicilio|via|~indirizzo|~endereco|morada|logradouro|rua|~adres|straat|straatnaam|huisnummer|~adress|~gatuadress|gata|gade|vej|vejnavn|gate|~osoite|ulice|ulice a cislo|ulice a cp|~adresa|ulica|ulica i numer|~адрес|~адреса|улица|вулиця|utca|utca hazszam|lakcim|cim|sokak|cadde|acik adres|~住所|~番地|~町名|~地址|~街道|~주소|~도로명|~διευθυνση|~οδος|~عنوان|~العنوان|~כתובת|~רחוב|~ที่อยู่|dia chi|alamat|domicile|thoroughfare|house number|street line|premise',
  line2:
    'address line 2|address line 3|addr line 2|address 2|address2|address 3|~addressline2|line 2|line2|line two|street 2|street2|addr 2|addr2|add 2|apt|apt suite|apartment|~apartment|suite|ste|unit|unit number|flat|floor|building|room|bldg|~adresszusatz|adresszeile 2|zusatz|complement|~complement|complemento|appartement|batiment|etage|escalier|piso|puerta|interior|departamento|depto|interno|scala|toevoeging|huisnummer toevoeging|busnummer|lagenhet|c o|etage|sal|porras|~квартира|кв|корпус|подъезд|byt|patro|mieszkanie|lokal|nr lokalu|emelet|ajto|daire|~建物|~マンション|~アパート|~部屋|~号室|~ビル名|~楼|~상세|can ho',
  city: '~city|town|~cityname|suburb|locality|city town|post town|ort|stadt|wohnort|~ville|commune|localite|ciudad|localidad|poblacion|municipio|citta|comune|localita|cidade|localidade|municipalidade|plaats|woonplaats|stad|postort|by|bynavn|poststed|sted|~kaupunki|~postitoimipaikka|paikkakunta|mesto|obec|miasto|~miejscowosc|~город|~населенныи|~місто|varos|telepules|sehir|ilce|semt|~市区町村|~市町村|~市区|~城市|~市|~도시|~시 군|~πολη|~مدينة|~المدينة|~עיר|~จังหวัด อำเภอ|thanh pho|kota|oras|grad|linn|miestas',
  province:
    '~state|~province|region|county|prefecture|state province|administrative area|territory|canton|department|bundesland|kanton|land bundesland|departement|estado|uf|provincia|comunidad autonoma|regione|prov|provincie|lan|fylke|maakunta|laani|kraj|wojewodztwo|~область|~регион|~краи|megye|il|~都道府県|~県|~省|~州|~省份|~시 도|~νομος|~محافظة|~ولاية|~استان|~จังหวัด|tinh|tinh thanh|provinsi|judet|zupanija|district',
  postal:
    '~zip|~zipcode|zip code|zip postal|~postal code|postal|~postcode|post code|plz|~postleitzahl|code postal|cp|codigo postal|cap|codice postale|codice di avviamento postale|cep|~postnummer|postnr|post nr|~postinumero|psc|kod pocztowy|~индекс|~індекс|~iranyitoszam|irsz|posta kodu|~郵便番号|~〒|~邮编|~邮政编码|~郵遞區號|~우편번호|ταχυδρομικος κωδικας|τ κ|~الرمز البريدي|~מיקוד|~รหัสไปรษณีย์|ma buu chinh|kode pos|pin code|pincode|eircode|cod postal|postni cislo',
  country:
    '~country|nation|nationality|land|staat|herkunftsland|~pays|pais|paese|nazione|nazionalita|maa|zeme|stat|kraj|panstwo|~страна|~країна|~държава|orszag|ulke|~国名|~国|~國家|~国家|~국가|~χωρα|~بلد|~الدولة|~کشور|~מדינה|~ประเทศ|quoc gia|negara|tara|drzava',
  cardNumber:
    '~card number|~cardnumber|card no|card num|cardno|cardnum|ccnum|ccnumber|ccno|cc number|cc num|cc no|~credit card|creditcard|debit card|card|~kartennummer|~kreditkarte|numero de carte|numero de la carte|carte bancaire|numero de tarjeta|numero de la tarjeta|tarjeta|numero carta|numero della carta|carta di credito|numero do cartao|cartao|~kaartnummer|~kortnummer|kortnr|korttinumero|kortin numero|cislo karty|numer karty|~номер карты|~номер карти|kartyaszam|kart numarasi|kart no|~カード番号|~クレジットカード|~卡号|~卡號|~카드번호|~카드 번호|αριθμος καρτας|so the',
  cvc: '~cvv|~cvc|csc|cvn|cid|ccv|cvv2|cvc2|cvv 2|cvc 2|ccid|~security code|~securitycode|card code|card verification|card verification value|verification value|verification number|~sicherheitscode|~prufnummer|~prufziffer|~kartenprufnummer|~cryptogramme|code de securite|codigo de seguridad|codigo de verificacion de la tarjeta|codice di sicurezza|codice sicurezza|codigo de seguranca|~beveiligingscode|~sikkerhetskode|~sikkerhedskode|~sakerhetskod|~turvakoodi|kod cvv|bezpecnostni kod|kod bezpieczenstwa|~код безопасности|biztonsagi kod|guvenlik kodu|~セキュリティコード|~安全码|~安全碼|~验证码 cvv|~보안코드|~보안 코드|ma bao mat',
  expires:
    'exp|expiry|expires|~expir|exp date|expdate|valid thru|valid until|valid to|gultig bis|~gultig|~ablauf|~verfall|date d expiration|~validite|caducidad|vencimiento|fecha de caducidad|scadenza|validade|vervaldatum|verloopdatum|geldig tot|~udlob|~utlop|~utgang|giltig|voimassa|platnost|data waznosci|waznosc|~срок|~lejarat|son kullanma|skt|~有効期限|~有效期|~유효기간|~유효 기간|~ληξη|ngay het han|mm yy|mm yyyy|mmyy|mm aa|mm jj',
  month:
    '~month|mm|mon|monat|mois|mes|mese|maand|manad|maned|kuukausi|mesic|miesiac|~месяц|~місяць|honap|ay|~月|~월|~μηνας|thang|bulan|luna',
  year: '~year|yy|yyyy|yr|jahr|annee|ano|anno|jaar|ar|aar|vuosi|rok|год|рік|ev|yil|~年|~년|~ετος|nam|tahun|an',
  day: 'day|dd|tag|jour|dia|giorno|dag|paiva|den|dzien|день|nap|gun|~日|~일|~ημερα|ngay|hari|zi',
  holder:
    'name on card|nameoncard|name on the card|name as it appears|card holder|~cardholder|card name|cardname|ccname|cc name|cc owner|card owner|holder name|holder|~karteninhaber|inhaber|titulaire|nom sur la carte|nom du titulaire|~titular|nombre en la tarjeta|nombre del titular|~intestatario|nome sulla carta|nome no cartao|nome impresso|~kaarthouder|naam op kaart|~kortinnehaver|~kortholder|~kortinnehavare|~korthavare|kortinhaltija|kortin haltija|jmeno na karte|majitel|drzitel|posiadacz|imie na karcie|~владел|~держател|kartyabirtokos|kart sahibi|kart uzerindeki|~カード名義|~名義人|~持卡人|~카드 소유자|ten chu the',
  birth:
    '~birth|dob|bday|d o b|~geburt|~naissance|nacimiento|~nascita|~nascimento|~geboorte|~fodelse|~fodsel|~syntyma|~narozeni|urodzenia|~рожден|~народжен|~szulet|dogum|~生年月日|~誕生|~出生|~生日|~생년|~생일|~γεννησ|~الميلاد|~تولد|~לידה|~วันเกิด|ngay sinh|tanggal lahir|nasterii',
  code: 'otp|otp code|sms otp|single otp|totp|one time|onetime|one time code|one time password|2fa|mfa|tfa|two factor|two step|authenticator|authentication code|~verification code|verify code|security key|sms code|passcode|access code|einmalcode|einmalkennwort|bestatigungscode|sicherheitscode sms|code de verification|code de confirmation|code a usage unique|codigo de verificacion|codice di verifica|codice otp|verificatiecode|verifieringskod|bekraeftelseskode|vahvistuskoodi|overovaci kod|kod weryfikacyjny|~код из|~код подтвер|ellenorzo kod|dogrulama kodu|~認証コード|~確認コード|~ワンタイム|~验证码|~驗證碼|~인증번호|~인증 번호|ma xac nhan|confirmation code|digit',
  // What fields of no type are about.
  search:
    '~search|query|q|keyword|keywords|~suche|~recherche|rechercher|~buscar|~cerca|ricerca|pesquisa|pesquisar|~zoek|~sok|sog|haku|hae|hledat|szukaj|~поиск|~пошук|keres|kereses|ara|~検索|~搜索|~검색|filter|find',
  company:
    'company|~company|organization|organisation|business name|business|employer|firm|firma|~unternehmen|entreprise|societe|~empresa|azienda|ragione sociale|bedrijf|~bedrijfsnaam|foretag|virksomhed|yritys|spolecnost|~компани|~организаци|ceg|cegnev|sirket|~会社|~公司|~회사|cong ty|school|university|department|brand|item name|name of item|name of the item|product name|name of product|name of the product|model name|pet name|event name|name of event|name of the event|project name|team name|group name|file name',
  message:
    '~message|~comment|comments|question|questions|inquiry|enquiry|feedback|subject|description|notes|note|nachricht|kommentar|betreff|~commentaire|sujet|mensaje|asunto|comentario|messaggio|oggetto|mensagem|bericht|opmerking|~meddelande|besked|viesti|zprava|predmet|wiadomosc|temat|~сообщени|~тема|~комментари|uzenet|targy|mesaj|konu|~お問い合わせ|~留言|~备注|~메시지|reason|explain|tell us|how may we help|how can we help|instructions|gift message|bio|about you',
  captcha:
    '~captcha|security image|characters shown|letters you see|type the characters|image code|~sicherheitsabfrage|~капч|код с картинки|~画像認証|~验证码 图|human|robot|spam',
  answer:
    'security question|secret question|secret answer|your answer|answer|hint|sicherheitsfrage|antwort|question secrete|reponse|pregunta secreta|respuesta|risposta|resposta|~секретн|~вопрос|~ответ|~秘密の質問|~密保',
  promo:
    'coupon|promo|promo code|promotion|voucher|gift card|gift code|discount|discount code|gutschein|~rabatt|code promo|cupon|codigo promocional|codice sconto|cupom|kortingscode|rabattkod|rabatkode|alennuskoodi|slevovy kod|kod rabatowy|~промокод|~купон|kupon|~クーポン|~优惠|~쿠폰|referral|referrer|invitation code|invite code|preferential|source code',
  amount:
    'amount|quantity|qty|price|total|number of|how many|betrag|menge|anzahl|montant|quantite|cantidad|importe|quantita|quantidade|aantal|bedrag|antal|belopp|maara|mnozstvi|ilosc|~количеств|~сумма|adults|children|guests|size|weight|height|age',
  title:
    'title|salutation|prefix|suffix|anrede|titel|civilite|tratamiento|titolo|aanhef|gender|sex|geschlecht|sexe|sexo|sesso|geslacht|kon|sukupuoli|pohlavi|plec|пол|nem|cinsiyet|~性別|~性别|~성별|mr mrs',
  site: 'website|web site|url|homepage|home page|web page|webseite|domain|site web|sitio web|sito web|link',
  extension:
    'extension|ext|fax|~fax number|telefax|telecopie|durchwahl|country code|area code|dial code|vorwahl|phone type',
  date: 'date|datum|data|fecha|from|until|check in|check out|arrival|departure|start|end|due|time|dato|paivamaara|~дата|tarih|~日付|~日期',
  language:
    'language|sprache|langue|idioma|lingua|taal|sprak|sprog|kieli|jazyk|jezyk|~язык|nyelv|dil|~言語|~语言|currency|time zone|timezone|kalba',
  number:
    'ssn|social security|tax|tax id|vat|vat number|ein|iban|bic|routing|account holder|license|licence|passport|id number|umsatzsteuer|ust|tva|siret|rfc|cuit|codice fiscale|partita iva|cnpj|btw|moms|ico|dic|nip|regon|pesel|инн|снилс|adoszam|tc kimlik|pin|policy number|membership number|loyalty|reward|urbanization',
} as const;

/** An idea that a field's words may express. */
export type Idea = keyof typeof WORDS;

/** Words of what is around fields: which kind of form it is. */
export const PURPOSES = {
  login:
    'log in|login|log on|logon|sign in|signin|~anmelden|einloggen|anmeldung|connexion|se connecter|connectez vous|identifiez vous|iniciar sesion|inicia sesion|acceder|acceso|entrar|ingresar|accedi|accesso|fazer login|inloggen|aanmelden|logga in|log ind|logg inn|~kirjaudu|~prihlas|~zaloguj|logowanie|~войти|вход|вхід|увійти|~авториза|~bejelentkez|belepes|giris|giris yap|oturum ac|~ログイン|~サインイン|~登录|~登入|~登陆|~로그인|~συνδεση|~εισοδος|~ورود|~دخول|~כניסה|~התחבר|~เข้าสู่ระบบ|dang nhap|masuk|returning customer|welcome back|already registered|member login|prisijungti|authentication|auth',
  signup:
    'sign up|signup|~register|~registration|create account|create an account|create your account|create my account|create profile|new account|open account|join|join now|enroll|enrol|get started|new customer|~registrier|konto erstellen|neues konto|~inscription|~inscri|creer un compte|creer mon compte|~registrarse|registrate|registro|crear cuenta|crear una cuenta|darse de alta|~registrati|registrazione|~iscriviti|crea account|crea un account|~cadastr|criar conta|registar|~registreren|account aanmaken|~registrera|skapa konto|opret konto|opret|tilmeld|~registrer|~rekisteroi|luo tili|~registrac|zalozit ucet|~zarejestruj|~rejestracja|zaloz konto|~зарегистр|~регистрац|создать аккаунт|~реєстрац|~regisztr|fiok letrehozasa|kayit|kayit ol|uye ol|hesap olustur|~新規登録|~会員登録|~登録|~注册|~註冊|~회원가입|~가입|~εγγραφη|~ثبت نام|~تسجيل|~הרשמה|~สมัคร|dang ky|daftar|subscribe now',
  forgot:
    '~forgot|~forgotten|lost password|lost your password|reset password|recover|trouble signing in|can t access|~vergessen|~oublie|~olvid|olvidaste|~dimenticat|esqueceu|esqueci|~vergeten|~glomt|~unohd|~zapom|~забыли|~забув|~elfelejt|unuttum|~忘れ|~忘记|~忘記|~찾기|~잊|quen mat khau|lupa|~فراموش|~نسيت|~שכח',
  remember:
    'remember me|remember|keep me|stay signed|stay logged|trust this device|angemeldet bleiben|merken|se souvenir|rester connecte|recordarme|recuerdame|no cerrar sesion|mantener|ricordami|resta collegato|lembrar|manter|onthoud|ingelogd blijven|kom ihag|husk mig|husk meg|muista|zapamatovat|pamietaj|~запомнить|emlekezz|beni hatirla|~保存|~记住|~자동 로그인',
  terms:
    'terms|conditions|privacy policy|i agree|agree to|18 years|~agb|nutzungsbedingungen|datenschutz|conditions generales|politique de confidentialite|terminos|acepto|condizioni|termini|termos|voorwaarden|villkor|betingelser|ehdot|podminky|regulamin|~услови|~соглаш|felhasznalasi|kosullar|sozlesme|~利用規約|~条款|~약관',
  news: 'newsletter|subscribe|mailing list|updates|stay in touch|stay informed|sign up for emails|daily|weekly|inbox|abonnieren|~abonne|suscrib|suscribete|~iscriviti alla|~inscreva|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|newsletteru|~рассылк|~подпис|hirlevel|bulten|~メルマガ|~订阅|~구독|deals|offers',
  checkout:
    'checkout|check out|shipping|billing|payment|pay|order|delivery|place order|kasse|lieferadresse|rechnungsadresse|zahlung|livraison|facturation|paiement|commande|envio|facturacion|pago|pedido|spedizione|fatturazione|pagamento|entrega|bezorg|afrekenen|betaling|leverans|levering|toimitus|doruceni|platba|dostawa|platnosc|~доставк|~оплат|szallitas|fizetes|teslimat|odeme|~配送|~支付|~支払|~결제|~배송',
  contact:
    'contact|contact us|get in touch|message|send message|support|feedback|quote|request|kontakt|contactez|nous contacter|contacto|contattaci|contato|neem contact op|kontakta|ota yhteytta|~обратная|~связ|kapcsolat|iletisim|~お問い合わせ|~联系|~문의',
  change:
    'change password|update password|reset password|new password|set password|change your password|passwort andern|kennwort andern|modifier le mot de passe|cambiar contrasena|cambia password|alterar senha|wachtwoord wijzigen|byt losenord|skift adgangskode|endre passord|vaihda salasana|zmenit heslo|zmien haslo|~сменить пароль|~изменить пароль|~パスワード変更|~修改密码|account settings|profile|settings|security',
} as const;

/** A purpose that a form may have. */
export type Purpose = keyof typeof PURPOSES;
