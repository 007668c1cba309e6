/// The codes of languages: ISO 639-3, and ISO 639-1 for those that have two letters.
///
/// The facts are those of Debian's package iso-codes 4.15 (iso_639-3.json), without special and reserved codes.
enum LanguageCodes {
    /// The two letters for codes of three.
    static let twoLetters = Dictionary(
        pairs.split { $0 == " " || $0 == "\n" }.map { (String($0.prefix(3)), String($0.suffix(2))) },
        uniquingKeysWith: { first, _ in first })

    /// Whether `code` names a language, and by the code that is to be used.
    static func known(_ code: String) -> Bool { short.contains(code) || long.contains(code) }

    private static let short = Set(twoLetters.values)

    private static let long = Set(
        ends.split { $0 == " " || $0 == "\n" }.flatMap { group in
            group.dropFirst(3).map { "\(group.prefix(2))\($0)" }
        })

    private static let pairs = """
        aar=aa abk=ab afr=af aka=ak amh=am ara=ar arg=an asm=as ava=av ave=ae aym=ay aze=az bak=ba bam=bm bel=be
        ben=bn bis=bi bod=bo bos=bs bre=br bul=bg cat=ca ces=cs cha=ch che=ce chu=cu chv=cv cor=kw cos=co cre=cr
        cym=cy dan=da deu=de div=dv dzo=dz ell=el eng=en epo=eo est=et eus=eu ewe=ee fao=fo fas=fa fij=fj fin=fi
        fra=fr fry=fy ful=ff gla=gd gle=ga glg=gl glv=gv grn=gn guj=gu hat=ht hau=ha hbs=sh heb=he her=hz hin=hi
        hmo=ho hrv=hr hun=hu hye=hy ibo=ig ido=io iii=ii iku=iu ile=ie ina=ia ind=id ipk=ik isl=is ita=it jav=jv
        jpn=ja kal=kl kan=kn kas=ks kat=ka kau=kr kaz=kk khm=km kik=ki kin=rw kir=ky kom=kv kon=kg kor=ko kua=kj
        kur=ku lao=lo lat=la lav=lv lim=li lin=ln lit=lt ltz=lb lub=lu lug=lg mah=mh mal=ml mar=mr mkd=mk mlg=mg
        mlt=mt mon=mn mri=mi msa=ms mya=my nau=na nav=nv nbl=nr nde=nd ndo=ng nep=ne nld=nl nno=nn nob=nb nor=no
        nya=ny oci=oc oji=oj ori=or orm=om oss=os pan=pa pli=pi pol=pl por=pt pus=ps que=qu roh=rm ron=ro run=rn
        rus=ru sag=sg san=sa sin=si slk=sk slv=sl sme=se smo=sm sna=sn snd=sd som=so sot=st spa=es sqi=sq srd=sc
        srp=sr ssw=ss sun=su swa=sw swe=sv tah=ty tam=ta tat=tt tel=te tgk=tg tgl=tl tha=th tir=ti ton=to tsn=tn
        tso=ts tuk=tk tur=tr twi=tw uig=ug ukr=uk urd=ur uzb=uz ven=ve vie=vi vol=vo wln=wa wol=wo xho=xh yid=yi
        yor=yo zha=za zho=zh zul=zu
        """

    /// The codes of three letters that have no two: the first two letters, then every third one.
    private static let ends = """
        aa:abcdefghiklnopqstuwxz ab:abcdefghijlmnopqrstuvwxyz ac:abdefhiklmnpqrstuvwxyz ad:abdefghijlnoqrstuwxyz
        ae:abcdeklmnqrsuwyz af:bdeghiknopstuz ag:abcdefghijklmnoqrstuvwxyz ah:abghiklmnoprst
        ai:abcdefghijklmnopqrtwxy aj:aginpsuwz ak:bcdefghijklmopqrstuvwxyz al:acdefhijklmnopqrstuwxyz
        am:abcefgijklmnopqrstuvwxyz an:abcdefghijklmnopqrstuvwxyz ao:abcdefgijklmnrstuxz
        ap:bcdefghijklmnopqrstuvwxyz aq:cdgkmnprtz ar:bcdehijklnopqrsuvwxyz as:abcefghijklnopqrstuvwxyz
        at:abcdegijklmnopqrstuvwxyz au:abcdghijklmnopqrtuwxyz av:bdiklmnostuv aw:abceghikmnorstuvwxy ax:begklmx
        ay:abcdeghiklnopqrstuz az:abdgjmnotz ba:abcefghjlnoprsuvwxy bb:abcdefghijklmnopqrstuvwxy
        bc:abcdefghijklmnopqrstuvwyz bd:abcdefghijklmnopqrstuvwxyz be:abcdefghijkmopqstuvwxyz
        bf:abcdefghijklmnopqrstuwxyz bg:abcdefgijklnopqrstuvwxyz bh:abcdefghijlmnopqrstuvwxyz
        bi:abdefgklmnopqrtuvwxyz bj:abcefghijklmnoprstuvwxyz bk:acdfghijklmnopqrstuvwxyz bl:abcdefhijklmnopqrstvwxyz
        bm:abcdefghijklmnopqrstuvwxz bn:abcdefgijklmnopqrsuvwxyz bo:abefghijklmnopqrtuvwxyz
        bp:acdeghijklmnopqrstuvwxyz bq:abcdfghijklmnopqrstuvwxyz br:abcdfghijklmnopqrstuvwxyz
        bs:abcefghijklmnopqrstuvwxy bt:acdefghijmnopqrstuvwxyz bu:abcdefghijkmnopqstuvwxyz
        bv:abcdefghijklmnopqrtuvwxyz bw:abcdefghijklmnopqrstuwxyz bx:abcdefghijklmnopqrsuvwz
        by:abcdefghijklmnopqrstvwxz bz:abcdefghijklmnopqrstuvwxyz ca:abcdefghjklmnopqrsvwxyz cb:bcdgijklnoqrstuvwy
        cc:cdeghjlmopr cd:aefhijmnorsyz ce:abgknty cf:adgm cg:acgk ch:bcdfghjklmnopqrtwxyz ci:abcdehkmnprwy
        cj:aehikmnopsvy ck:bhlmnoqrstuvxyz cl:acdehijklmotuwy cm:aegilmnorst cn:abcghiklopqrstuwx
        co:abcdefghjklmnopqtuvwxz cp:abcginosuxy cq:d cr:abcdfghijklmnoqrstvwxyz cs:abcdefghijklmnopqrstvwxyz
        ct:acdeghlmnopstuyz cu:abchijklopqrtuvwxy cv:gn cw:abdegt cy:abo cz:hknot da:acdeghijklmoqrsuvwxz
        db:abdefgijlmnopqrtuvwy dc:cr dd:adegijnorsw de:cdefghiklmnpqrsvz dg:abcdeghiklnorstwxz dh:dgilmnorsuvwx
        di:abcdfghijklmnopqrsuwxyz dj:abcdefijkmnoruw dk:agkrsx dl:gkmn dm:abcdefgklmorsuvwxy dn:adegijknortuvwy
        do:abcefhiklnopqrstvwxyz dp:p dr:bcdegilnoqstuy ds:behilnoqz dt:abdhikmnoprstuy du:abcefghiklmnopqrsuvwxyz
        dv:a dw:akrsuwyz dy:abdgimnouy dz:aegln ea:a eb:cgkoru ec:rsy ee:e ef:aei eg:almoy eh:su ei:ptv ej:a
        ek:aegiklmopry el:ehikmoux em:abegikmnpqsuwxyz en:abcdfhlmnoqruvwx eo:t ep:i er:aghikorstw es:eghiklmnoqsuy
        et:bchnorstuxz ev:ehn ew:o ex:t ey:ao ez:ae fa:abdfghijklmnprtuxyz fb:l fc:s fe:r ff:im fg:r fi:aeflprtw
        fk:kv fl:ahilnry fm:pu fn:bgi fo:dimnrs fp:e fq:s fr:cdkmopqrst fs:els fu:bcdefhijmnqrtuvy fv:r fw:ae
        ga:abcdefghijklmnopqrstuwxyz gb:abdefghijklmnopqrsuvwxyz gc:cdeflnrt gd:abcdefghijklmnoqrstux
        ge:abcdfghijklqsvwxyz gf:kt gg:abdegkltuw gh:acehklnorst gi:abcdeghilmnpqrstuwxyz gj:kmnru gk:adenopu
        gl:bcdhjkloruwy gm:abdghlmnruvxyz gn:abcdeghijklmnoqrtuwz go:abcdefghijklmnopqrstuvwxyz gp:aen gq:ainru
        gr:abcdghijmoqrstuvwxyz gs:eglmnopsw gt:au gu:abcdefghiklmnopqrstuwxz gv:acefjlmnoprsy gw:abcdefgijmnrtuwx
        gx:x gy:abdefgilmnoryz gz:ain ha:abcdefghijklmnopqrsvwxyz hb:abnou hc:ah hd:nsy he:adghim hg:mw hh:iry
        hi:abdfghijklortwx hj:i hk:aehkns hl:abdetu hm:abcdefghijklmnpqrstuvwyz hn:adeghijnosu
        ho:abcdehijlmoprstvwyz hp:os hr:acekmoptuwxz hs:bhlns ht:iosux hu:bcdefghijklmopqrstuvwxyz hv:ceknv hw:aco
        hy:aw ia:inr ib:abdeghlmnruy ic:ahlr id:abcdeirstu if:abefkmuy ig:beglmnosw ih:bipw ii:n ij:cejns
        ik:eikloprstvwxz il:abgikmopsuv im:ailnorsty in:bghjlmnopstz io:ruw ip:io iq:uw ir:ehiknruxy
        is:acdeghikmnortu it:bdeiklmorstvwxyz iu:m iv:bv iw:kmos ix:cl iy:aox iz:hrz ja:abcdefhjklmnoqstuxyz
        jb:eijkmnortuw jc:st jd:agt je:behiklnrtu jg:beko jh:is ji:abcdeghilmoqtuvy jj:er jk:amoprsu jl:es
        jm:abcdilnrswx jn:adgijls jo:bdgrsw jp:ar jq:r jr:abrtu js:l ju:abcdhiklmnoprstuwy jv:dn jw:i jy:aey
        ka:abcdefghijkmopqvwxy kb:abcdeghijklmnopqrstuvwxyz kc:abcdefghijklmnopqrstuvwxyz kd:acdefghijklmnpqrtuwxyz
        ke:abcdefghijklmnopqrstuvwxyz kf:abcdefghijklmnopqrstuvwxyz kg:abefgijklmnopqrstuvwxy
        kh:abcdefghjklnopqrstuvwxyz ki:abcdefghijlmopqstuvwxyz kj:abcdeghijklmnopqrstuvxyz
        kk:abcdefghijklmnopqrstuvwxyz kl:abcdefghijklmnopqrstuvwxyz km:abcdefghijklmnopqrstuvwxyz
        kn:abcdefgijklmnopqrstuvwxyz ko:acdefghiklopqstuvwyz kp:abcdefghijklmnoqrstuvwxyz
        kq:abcdefghijklmnopqrstuvwxyz kr:abcdefhijklnprstuvwxyz ks:abcdefghijklmnopqrstuvwxyz
        kt:abcdefghijklmnopqstuvwxyz ku:bcdefghijklmnopqstuvwxyz kv:abcdefghijklmnopqrtuvwxyz
        kw:abcdefghijklmnoprstuvwxyz kx:abcdfhijkmnopqrstvwxyz ky:abcdefghijklmnopqrstuvwxyz
        kz:abcdefgiklmnopqrsuvwxyz la:abcdefghijlmnpqrsuwxyz lb:bcefgijklmnoqrstuvwxyz lc:cdefhlmpqs
        ld:abdghijklmnopq le:abcdefhijklmnopqrstuvwxyz lf:an lg:abghiklmnoqrtuz lh:ahilmnpstu
        li:abcdefghjklopqrsuvwxyz lj:aeilpwx lk:abcdehijlmnorstuy ll:abcdefghijklmnpqsux lm:abcdefghijklnopqruvwxy
        ln:abdghijlmnsuwz lo:abcefghijklmnopqrstuvwxyz lp:aenox lq:r lr:acegiklmnortvz ls:abcdehilmnoprstvwy
        lt:cghinosu lu:acdefijklmnopqrstuvwyz lv:aiksu lw:aeghlmostuw lx:m ly:agn lz:hlnz ma:abdefgijkmnqstuvwxz
        mb:abcdefhijklmnopqrstuvwxyz mc:abcdefghijklmnopqrstuvwxyz md:abcdefghijklmnpqrstuvwxyz
        me:abcdefhijklmnopqrstuvwyz mf:abcdefghijklmnopqrstuvwxyz mg:abcdefghijklmnopqrstuvwyz
        mh:abcdefgijklmnopqrstuwxyz mi:abcdefghijklmnopqrtuwxyz mj:bcdeghijklmnopqrstuvwxyz
        mk:abcefgijklmnopqrstuvwxyz ml:abcefhijklmnopqrsuvwxz mm:abcdefghijklmnopqrtuvwxyz
        mn:abcdefghijklmnpqrsuvwxyz mo:acdeghijkmopqrstuvwxyz mp:abcdeghijklmnopqrstuvwxyz
        mq:abcefghijklmnopqrstuvwxyz mr:abcdefghjklmnopqrstuvwxyz ms:bcdefghijklmnopqrsuvwxyz
        mt:abcdefghijklmnopqrstuvwxy mu:abcdeghijkmopqrstuvxyz mv:abdefghiklnopqrstuvwxyz mw:abcefghiklmnopqrstuvwz
        mx:abcdefghijklmnopqrstuvwxyz my:bcefghjklmoprsuvwxyz mz:abcdeghijklmnopqrstuvwxyz na:abcefgjklmnopqrstwxyz
        nb:abcdeghijkmnopqrstuvwy nc:abcdefghijklmnoqrstuxz nd:abcdfghijklmnpqrstuvwxyz ne:abcdefghijkmnoqrstuvwxyz
        nf:adlru ng:abcdeghijklmnpqrstuvwxyz nh:abcdefghikmnopqrtuvwxyz ni:abdefghijklmnoqrstuvwxyz
        nj:abdhijlmnorstuxyz nk:abcdefghijkmnopqrstuvwxz nl:acegijklmoquvwxyz nm:abcdefghijklmnopqrstuvwxyz
        nn:abcdefghijklmnpqrtuvwyz no:acdefghijklmnpqstuvwyz np:abghilnosuxy nq:gklmnoqty nr:abcefgiklmnprtuxz
        ns:abcdefghiklmnopqrstuvwxyz nt:degijkmopruwxyz nu:acdefghijklmnopqrstuvwxyz nv:hmo nw:abcegimorwxy
        nx:adegiklmnoqrx ny:bcdefghijklmnopqrstuvwxy nz:abdikmsuyz oa:acrv ob:iklmortu oc:ahmou od:aktu of:osu
        og:bcegou oh:tu oi:aen oj:bcgpsvw ok:abcdeghijklmnorsuvxz ol:adekmortu om:abcgiklnoprtuwxy
        on:abegijknoprstuwx oo:dgnrs op:akmoty or:aceghnorstuvwxyz os:acinoptux ot:abdeiklmnqrstuwxyz ou:abeim ov:d
        ow:il oy:bdmy oz:m pa:bcdefghiklmopqrsuvwxyz pb:bcefghilmnoprstuvy pc:abcdefghijklmnpw pd:acinotu
        pe:abdefghijklmopqsvxyz pf:ael pg:adgiklnsuz ph:adghjklmnoqrtuvw pi:abcdefghjlmnoprstuvwxyz pj:t
        pk:abcghnoprstu pl:abcdeghjklnoqrstuvwyz pm:abdefhijklmnoqrstwxyz pn:abcdeghijklmnopqrstuvwxyz
        po:cefghikmnopqstvwxy pp:eiklmnopqstu pq:am pr:cdefghiklmnopqrstuwxz ps:acdeghilmnopqrstuwy pt:ahinopqrtuvwy
        pu:abcdefgijmopqrtuwxy pw:abgimnorw px:m py:emnsuxy pz:hn qu:abcdfghiklmnpqrsvwxyz qv:acehijlmnopswyz
        qw:achmst qx:achlnopqrstuw qy:ap ra:abcdfghijklmnopqrstuvwxyz rb:bklp rc:f rd:b re:abegijlmnrsty rg:aeknrsu
        rh:gp ri:abflmnrtu rj:gis rk:abhimtw rm:abcdefghiklmnopqstuvwxyz rn:bdglnprw ro:bcdefglmopruw rp:nt rr:iot
        rs:bklmn rt:chmsw ru:bcefghikopqtuyz rw:aklmor rx:dw ry:nsu rz:h sa:abcdefhjkmoqrstuvwxyz
        sb:abcdefghijklmnopqrstuvwxyz sc:befghiklnopqstuvwx sd:abcefghjklnopqrstuxz se:abcdefghijklnopqrstuvwyz
        sf:bemsw sg:abcdeghijkmprstuwxyz sh:abcdeghijklmnopqrstuvwxyz si:abdefghijklmpqrsuvwxyz sj:abdegklmnoprstuw
        sk:abcdefghijmnopqrstuvwxyz sl:cdefghijlmnpqrstuwxyz sm:abcfghjklmnpqrstuvwxyz sn:cefgijklmnopqrsuvwxyz
        so:abcdeghijklopqrsuvwxyz sp:bcdegiklmnopqrstuvxy sq:ahkmnoqrstux sr:abcefghiklmnoqrstuvwxyz
        ss:bcdefghijklmnopqrstuvxyz st:abdefghijklmnopqrstuvwy su:abcegijkoqrstvwxyz sv:abcekmsx
        sw:bcfghijklmnopqrstuvwxy sx:bcegklmnorsuw sy:abciklmnorswxy sz:abcdeglnpsvwy ta:abcdefgjklnopqrsuvwxyz
        tb:acdefghijklmnoprstuvwxyz tc:abcdefghiklmnopqstuwxyz td:abcdefghijklmnoqrstvxy te:abcdefghikmnopqrstuvwxyz
        tf:inort tg:abcdefhijnopqrstuvwxyz th:defhiklmnpqrstuvyz ti:acfghijklmnopqstuvwxyz tj:agijlmnopsuw
        tk:abdefglmnpqrstuvwxz tl:abcdfghijklmnopqrstuvxy tm:abcdefghijklmnoqrstuvwyz tn:abcdghiklmnopqrstuvwxyz
        to:bcdfghijklmopqrsuvwxyz tp:acefgijklmnopqrtuvwxyz tq:blmnopqrtuw tr:abcdefghijlmnopqrstuvwxyz
        ts:abcdeghijklmpqrstuvwxyz tt:abcdefghijklmnopqrstuvwyz tu:abcdefghijlmnoqsuvxyz tv:adeklmnostuwxy
        tw:abcdefghlmnopqrtuwxy tx:abceghijmnoqrstuxy ty:aehijlnprstuvxyz tz:ahjlmnox ua:mnr ub:ailruy ud:aegijlmu
        ue:s uf:i ug:abehnoy uh:an ui:sv uj:i uk:aghiklpqsuvwy ul:abcefiklmnuw um:abcdgimnoprsu un:aegikmnruxz uo:n
        up:iv ur:abcefghiklmnoprtuvwxyz us:ahikpsu ut:aehpru uu:mru uv:ehl uw:a uy:a uz:ns va:aefghijlmnoprsuvy
        vb:bk ve:cdlmopr vg:rt vi:cdfglnstv vk:ajklmnoptuz vl:ps vm:abcdefghijklmpqrsuvwxyz vn:kmp vo:rt vr:aost
        vs:ilv vt:o vu:mnt vw:a wa:abcdefghijlmnopqrstuvwxyz wb:abefhijklmpqrstvw wc:ai wd:dgjktuy we:acdghimoprstuw
        wf:g wg:abgiouy wh:agku wi:bcefghijklmnruvy wj:ai wk:abdlruwy wl:aceghiklmorsuvwxy wm:abcdeghimnostwx
        wn:bcdegikmnopuwy wo:abcdefgikmnorswy wp:c wr:bghiklmnoprsuvwxyz ws:agikrsuv wt:fhikmw wu:abdhlmnrtuvxy
        ww:aborw wx:aw wy:bimnry xa:abcdegijklmnopqrstuvwy xb:bcdegijmnoprwy xc:bceghlmnortuvwy xd:ackmoqy
        xe:bdglmprstu xf:a xg:abdfgilmruw xh:acdemrtuv xi:bilnrsvy xj:bt xk:abcdefgijklnopqrstuvwxyz
        xl:abcdeginopsuy xm:abcdefghjklmnopqrstuvwxyz xn:abghijkmnoqrstuyz xo:cdgikmnoprw
        xp:abcdefghijklmnopqrstuvwxyz xq:at xr:abdegimnrtuw xs:abcdehijlmnopqrsuvy xt:abcdeghijlmnopqrstuvwy
        xu:abdgjlmnoprtu xv:einos xw:acdegjklortw xx:bkmrt xy:abjklty xz:hmp ya:abcdefghijklmnopqrstuvwxyz
        yb:abehijklmnoxy yc:hlnp yd:adegk ye:aceijlrstuvy yg:ailmprsuw yh:adls yi:afghijklmnpqrstuvxz
        yk:agiklmnortuy yl:abegilmnoruy ym:bcdeghiklmnopqrsxz yn:adegklnoqsu yo:bgiklmntxy yp:abghmnopz
        yr:abeklmnoswy ys:cdglmnoprsy yt:alpwy yu:abcdefgijklmnpqrtwxyz yv:at yw:aglnqrtuw yx:aglmuy yy:ruz yz:gk
        za:abcdefghijklmopqrstuvwxyz zb:aceltuw zc:adh zd:j ze:aghn zg:abhmnr zh:bdinw zi:abklmnwz zk:abdghknoprtuvz
        zl:ajmnq zm:abcdefghijklmnopqrstuvwxyz zn:aegks zo:chmoqrs zp:abcdefghijklmnopqrstuvwxyz zq:e zr:agnops
        zs:aklmru zt:eglmnpqstuxy zu:ahmny zw:a zy:bgjnp zz:aj
        """
}
