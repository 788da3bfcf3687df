/**
 * Passwords of twelve characters and more that stand in lists of breached ones, or that follow their patterns:
 * walks over the keyboard, years, a word and a count. Lower case; kept here so that the check needs no network.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  000000000000 0123456789012 012345678910 111111111111 111111222222 111122223333 11112222aaaa 112233445566
  121212121212 123123123123 123456789012 1234567890123 12345678901234 1234567890qwerty 123456789101112
  123456789abc 123456789abcd 123456789qwe 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i
  1q2w3e4r5t6y7u8i9o0p 1qaz2wsx3edc 1qaz2wsx3edc4rfv 987654321012 a123456789012 a1b2c3d4e5f6 aa1234567890
  aaa123456789 aaaa11112222 abc123456789 abc123abc123 abcabcabcabc abcd12345678 abcdefghijkl abcdefghijklm
  abcdefghijklmnop abcdefghijklmnopqrstuvwxyz admin1234567 admin12345678 admin123456789 admin@123456
  adminadmin12 adminadmin123 adminadminadmin administrador administrateur administrator administrator!
  administrator1 administrator12 administrator123 alexander123 alhamdulillah alhamdulillah1 allahuakbar1
  asdfasdfasdf asdfghjkl123 asdfghjkl1234 asdfghjklqwertyuiop autumn2026!! azerty123456 azerty123456789
  azertyuiop12 azertyuiop123 azertyuiopqsdfghjklm barcelona123 baseball1234 basketball12 basketball123
  batman123456 bismillah123 bismillah786 bonjour12345 changeme123! changeme1234 changeme12345 changemenow1
  changemeplease charlie12345 chelsea12345 christina123 christopher1 commonground commonground1
  commonground12 commonground123 commonground2026 computer1234 computer12345 contrasena12 contrasena123
  contraseña12 contraseña123 correcthorsebatterystaple december2026 default12345 defaultpassword
  demining1234 demo12345678 demodemodemo dontknow1234 doudou123456 dragon123456 elizabeth123 facebook1234
  facebook12345 football1234 football12345 fuckyou12345 fuckyoufuckyou godisgood123 godisgreat123
  google123456 guest1234567 guestguestguest hola12345678 ilovejesus12 ilovejesus123 ilovemyfamily
  ilovemymother iloveyou1234 iloveyou12345 iloveyou2024 iloveyou2025 iloveyou2026 iloveyoubaby
  iloveyouforever iloveyousomuch inshallah123 internet1234 internet12345 january2026! jennifer1234
  jesuschrist1 jesuslovesme jetaime12345 jetaimejetaime killer123456 landmines123 letmein12345
  letmein123456 letmeinletmein letmeinplease liverpoolfc1 manchester12 manchesterunited manunited123
  mashallah123 master123456 michael12345 microsoft123 mineaction12 mineaction123 mineaction2025
  mineaction2026 minesaction1 mohamed12345 mohammed1234 monkey123456 monmotdepasse motdepasse12
  motdepasse123 motdepasse1234 motherfucker motherfucker1 muhammad1234 mypassword12 mypassword123
  mypassword1234 newpassword1 newpassword123 november2026 october2026! oldpassword1 p455w0rd1234
  p@ssw0rd1234 p@ssw0rd12345 p@ssw0rd2024 p@ssw0rd2025 p@ssw0rd2026 p@ssw0rdp@ssw0rd p@ssword1234
  pa$$w0rd1234 pa$$word1234 pass1234pass passpasspass passw0rd1234 passw0rd12345 passw0rd@123 password!123
  password#123 password123! password1234 password1234! password12345 password123456 password1234567
  password12345678 password123456789 password1234567890 password1password1 password2020 password2021
  password2022 password2023 password2024 password2025 password2026 password2027 password@123 password@1234
  password@2024 password@2025 password@2026 passwordpassword pleasechangeme pokemon12345 portugal1234
  princess1234 q1w2e3r4t5y6 q1w2e3r4t5y6u7 qazwsxedc123 qazwsxedcrfv qweasdzxc123 qweasdzxcrty
  qweqweqweqwe qwerty123456 qwerty1234567 qwerty12345678 qwerty123456789 qwerty1234567890 qwerty@12345
  qwerty@123456 qwertyasdfgh qwertyasdfzxcv qwertyqwerty qwertyuiop12 qwertyuiop123 qwertyuiop1234
  qwertyuiop12345 qwertyuiop[] qwertyuiop[]\\ qwertyuiopasdf qwertyuiopasdfghjkl
  qwertyuiopasdfghjklzxcvbnm qwertzuiop12 qwertzuiop123 realmadrid12 realmadrid123 root12345678
  rootrootroot samsung12345 secret123456 secretpassword secretsecret senha1234567 senha12345678
  september2026 shadow123456 soleil123456 spiderman123 spring2026!! starwars1234 starwars12345
  summer2024!! summer2025!! summer2026!! sunshine1234 sunshine12345 superadmin12 superadmin123
  superman1234 superuser123 supervisor12 supervisor123 sysadmin1234 teamo1234567 temporary123 temppassword
  temppassword1 tequieromucho test12345678 test123456789 test1234test testing12345 testpassword
  testpassword1 testtesttest thisisapassword thisismypassword topsecret123 trustno1trustno1 trustnoone12
  user12345678 useruseruser welcome12345 welcome123456 welcome2024! welcome2025! welcome2026! welcome@1234
  welcome@2024 welcome@2025 welcome@2026 welcometohell welcomewelcome whatever1234 whateverwhatever
  winter2024!! winter2025!! winter2026!! yourpassword zaq12wsxcde3 zaq1zaq1zaq1 zxcvbnm12345 zxcvbnm123456
  zxcvbnmasdfghjkl
`
    .trim()
    .split(/\s+/),
);
