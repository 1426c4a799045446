-- Four cities. Numbers: +44 7700 900… is reserved for fiction; elsewhere no local number begins with 0.
create temporary table cities (
    city integer primary key,
    name text not null,
    state text not null,
    country text not null,
    zone text not null,
    currency text not null,
    phone text not null,
    latitude numeric not null,
    longitude numeric not null,
    fee integer not null,
    fee_step integer not null,
    languages text[] not null,
    licence text not null,
    women text[] not null,
    men text[] not null,
    families text[] not null,
    streets text[] not null,
    areas text[] not null
) on commit drop;

insert into cities values
(
    1, 'Lagos', 'Lagos', 'Nigeria', 'Africa/Lagos', 'NGN', '+23410000', 6.5244, 3.3792, 8000, 1000, '{en,yo,ig,ha,pcm}',
    'MDCN',
    '{Amara,Ngozi,Folake,Zainab,Ifeoma,Bisi,Chidinma,Halima,Temitope,Adaeze,Yetunde,Aisha,Funke,Nkechi,Simisola,Uche}',
    '{Chinedu,Tunde,Emeka,Ibrahim,Femi,Obinna,Segun,Musa,Kelechi,Dayo,Ikenna,Yusuf,Babajide,Chukwudi,Rotimi,Sani}',
    '{Okafor,Adeyemi,Balogun,Eze,Bello,Ogunleye,Nwosu,Lawal,Okonkwo,Adebayo,Danjuma,Onyeka,Afolabi,Umeh,Salami,Ojo}',
    '{Allen Avenue,Adeola Odeku Street,Broad Street,Herbert Macaulay Way,Awolowo Road,Bode Thomas Street}',
    '{Ikeja,Victoria Island,Yaba,Surulere,Lekki,Ikoyi,Apapa,Ajah}'
),
(
    2, 'Nairobi', 'Nairobi County', 'Kenya', 'Africa/Nairobi', 'KES', '+254200000', -1.2921, 36.8219, 1500, 250,
    '{en,sw,ki,luo,so}', 'KMPDC',
    '{Wanjiku,Achieng,Njeri,Akinyi,Faith,Mercy,Amina,Wambui,Chebet,Nyambura,Zawadi,Moraa,Halima,Naliaka,Atieno,Makena}',
    '{Kamau,Otieno,Mwangi,Kiprop,Brian,Juma,Omondi,Njoroge,Mutua,Abdi,Kipchoge,Barasa,Kariuki,Odhiambo,Wekesa,Musyoka}',
    '{Kimani,Ochieng,Wanyama,Njuguna,Mutiso,Cheruiyot,Hassan,Maina,Onyango,Karanja,Kibet,Muthoni,Nyong,Gitau,Wafula}',
    '{Ngong Road,Kenyatta Avenue,Moi Avenue,Argwings Kodhek Road,Thika Road,Limuru Road,Jogoo Road,Langata Road}',
    '{Westlands,Kilimani,Karen,Parklands,Eastleigh,Lavington,Kasarani,Embakasi}'
),
(
    3, 'Chennai', 'Tamil Nadu', 'India', 'Asia/Kolkata', 'INR', '+9144000000', 13.0827, 80.2707, 500, 100,
    '{ta,en,te,hi,ml}', 'TNMC',
    '{Lakshmi,Meena,Priya,Kavitha,Revathi,Deepa,Anitha,Fathima,Divya,Sangeetha,Malathi,Gayathri,Nithya,Vasanthi}',
    '{Arun,Karthik,Senthil,Murugan,Ravi,Vijay,Suresh,Imran,Prakash,Dinesh,Ganesh,Bala,Kumar,Joseph,Hari,Manikandan}',
    '{Subramanian,Krishnan,Raman,Iyer,Natarajan,Sundaram,Venkatesan,Pillai,Rajan,Murthy,Selvam,Chandran,Ahmed,Mohan}',
    '{Anna Salai,Cathedral Road,Luz Church Road,Usman Road,Velachery Main Road,Poonamallee High Road,Besant Avenue}',
    '{Mylapore,Adyar,T. Nagar,Anna Nagar,Velachery,Nungambakkam,Tambaram,Royapettah}'
),
(
    4, 'London', 'England', 'United Kingdom', 'Europe/London', 'GBP', '+447700900', 51.5074, -0.1278, 60, 10,
    '{en,bn,pl,fr,ur,so}', 'GMC',
    '{Emily,Sarah,Charlotte,Priyanka,Aaliyah,Hannah,Agnieszka,Grace,Chloe,Nadia,Margaret,Olivia,Sinead,Rosa,Leila}',
    '{James,Oliver,Mohammed,Thomas,Rahul,Daniel,Piotr,George,Samuel,Kwame,William,Omar,Liam,Henry,David,Tariq}',
    '{Smith,Patel,Khan,Williams,Brown,Begum,Taylor,Kowalska,Hughes,Mensah,Wilson,Ahmed,Clarke,OConnor,Evans,Singh}',
    '{Camden High Street,Mile End Road,Brixton Hill,Upper Street,Kilburn High Road,Lewisham Way,Whitechapel Road}',
    '{Camden,Hackney,Brixton,Islington,Southwark,Lewisham,Ealing,Stratford}'
);
