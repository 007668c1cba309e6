/// Fonts that Debian has as packages, by their file's name in small letters.
///
/// The facts are those of lintian 2.116's list (fonts.json), for families that web pages and Python wheels bring along;
/// fonts of rare scripts are left out.
enum DebianFonts {
    /// The packages that ship the font, with a space between; nil if it is in none.
    static func package(of file: String) -> String? { packages[file] }

    private static let packages: [String: String] = {
        var packages: [String: String] = [:]
        var current = ""
        for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if word.hasSuffix(":") {
                current = String(word.dropLast()).replacing("+", with: " ")
            } else {
                packages[String(word)] = current
            }
        }
        return packages
    }()

    /// Packages with a colon, several with `+` between them, then the fonts of each.
    private static let list = """
        fonts-alegreya-sans: alegreyasans-black.otf alegreyasans-blackitalic.otf alegreyasans-bold.otf
          alegreyasans-bolditalic.otf alegreyasans-extrabold.otf alegreyasans-extrabolditalic.otf
          alegreyasans-italic.otf alegreyasans-light.otf alegreyasans-lightitalic.otf alegreyasans-medium.otf
          alegreyasans-mediumitalic.otf alegreyasans-regular.otf alegreyasans-thin.otf alegreyasans-thinitalic.otf
          alegreyasanssc-black.otf alegreyasanssc-blackitalic.otf alegreyasanssc-bold.otf
          alegreyasanssc-bolditalic.otf alegreyasanssc-extrabold.otf alegreyasanssc-extrabolditalic.otf
          alegreyasanssc-italic.otf alegreyasanssc-light.otf alegreyasanssc-lightitalic.otf
          alegreyasanssc-medium.otf alegreyasanssc-mediumitalic.otf alegreyasanssc-regular.otf
          alegreyasanssc-thin.otf alegreyasanssc-thinitalic.otf
        fonts-arphic-bkai00mp: bkai00mp.ttf
        fonts-arphic-bsmi00lp: bsmi00lp.ttf
        fonts-arphic-gbsn00lp: gbsn00lp.ttf
        fonts-arphic-gkai00mp: gkai00mp.ttf
        fonts-b612: b612-bold.otf b612-bolditalic.otf b612-italic.otf b612-regular.otf b612mono-bold.otf
          b612mono-bolditalic.otf b612mono-italic.otf b612mono-regular.otf
        fonts-bebas-neue: bebasneue-bold.otf bebasneue-book.otf bebasneue-light.otf bebasneue-regular.otf
          bebasneue-thin.otf
        fonts-cabin: cabin-bold.otf cabin-bolditalic.otf cabin-italic.otf cabin-medium.otf cabin-mediumitalic.otf
          cabin-regular.otf cabin-semibold.otf cabin-semibolditalic.otf
        fonts-cabinsketch: cabinsketch-bold.ttf cabinsketch-regular.ttf
        fonts-cantarell: cantarell-bold.otf cantarell-extrabold.otf cantarell-light.otf cantarell-regular.otf
          cantarell-thin.otf
        fonts-cascadia-code: cascadiacode.ttf cascadiacodepl.ttf cascadiamono.ttf cascadiamonopl.ttf
        fonts-clear-sans: clearsans-bold.ttf clearsans-bolditalic.ttf clearsans-italic.ttf clearsans-light.ttf
          clearsans-medium.ttf clearsans-mediumitalic.ttf clearsans-regular.ttf clearsans-thin.ttf
        fonts-cmu: cmunbbx.ttf cmunbi.ttf cmunbl.ttf cmunbmo.ttf cmunbmr.ttf cmunbso.ttf cmunbsr.ttf cmunbtl.ttf
          cmunbto.ttf cmunbx.ttf cmunbxo.ttf cmunci.ttf cmunit.ttf cmunobi.ttf cmunobx.ttf cmunorm.ttf cmunoti.ttf
          cmunrb.ttf cmunrm.ttf cmunsi.ttf cmunsl.ttf cmunso.ttf cmunss.ttf cmunssdc.ttf cmunst.ttf cmunsx.ttf
          cmuntb.ttf cmunti.ttf cmuntt.ttf cmuntx.ttf cmunui.ttf cmunvi.ttf cmunvt.ttf
        fonts-comfortaa: comfortaa-bold.ttf comfortaa-light.ttf comfortaa-regular.ttf
        fonts-comic-neue: comicneue-bold.otf comicneue-bolditalic.otf comicneue-italic.otf comicneue-light.otf
          comicneue-lightitalic.otf comicneue-regular.otf
        fonts-croscore: arimo-bold.ttf arimo-bolditalic.ttf arimo-italic.ttf arimo-regular.ttf cousine-bold.ttf
          cousine-bolditalic.ttf cousine-italic.ttf cousine-regular.ttf tinos-bold.ttf tinos-bolditalic.ttf
          tinos-italic.ttf tinos-regular.ttf
        fonts-crosextra-caladea: caladea-bold.ttf caladea-bolditalic.ttf caladea-italic.ttf caladea-regular.ttf
        fonts-crosextra-carlito: carlito-bold.ttf carlito-bolditalic.ttf carlito-italic.ttf carlito-regular.ttf
        fonts-dancingscript: dancingscript-bold.otf dancingscript-regular.otf
        fonts-dejavu-core: dejavusans-bold.ttf dejavusans.ttf dejavusansmono-bold.ttf dejavusansmono.ttf
          dejavuserif-bold.ttf dejavuserif.ttf
        fonts-dejavu-extra: dejavumathtexgyre.ttf dejavusans-boldoblique.ttf dejavusans-extralight.ttf
          dejavusans-oblique.ttf dejavusanscondensed-bold.ttf dejavusanscondensed-boldoblique.ttf
          dejavusanscondensed-oblique.ttf dejavusanscondensed.ttf dejavusansmono-boldoblique.ttf
          dejavusansmono-oblique.ttf dejavuserif-bolditalic.ttf dejavuserif-italic.ttf dejavuserifcondensed-bold.ttf
          dejavuserifcondensed-bolditalic.ttf dejavuserifcondensed-italic.ttf dejavuserifcondensed.ttf
        fonts-dosis: dosis-bold.otf dosis-book.otf dosis-extrabold.otf dosis-extralight.otf dosis-light.otf
          dosis-medium.otf dosis-semibold.otf
        fonts-droid-fallback: droidsansfallback.ttf droidsansfallbackfull.ttf
        fonts-ebgaramond: ebgaramond08-italic.otf ebgaramond08-regular.otf ebgaramond12-bold.otf
          ebgaramond12-italic.otf ebgaramond12-regular.otf
        fonts-ebgaramond-extra: ebgaramond-initials.otf ebgaramond-initials.ttf ebgaramond-initialsf1.otf
          ebgaramond-initialsf1.ttf ebgaramond-initialsf2.otf ebgaramond-initialsf2.ttf ebgaramond08-italic.ttf
          ebgaramond08-regular.ttf ebgaramond12-allsc.otf ebgaramond12-allsc.ttf ebgaramond12-bold.ttf
          ebgaramond12-italic.ttf ebgaramond12-regular.ttf ebgaramondsc08-regular.otf ebgaramondsc08-regular.ttf
          ebgaramondsc12-regular.otf ebgaramondsc12-regular.ttf
        fonts-elusive-icons+fonts-elusive-icons: elusiveicons-webfont.ttf
        fonts-entypo: entypo.ttf
        fonts-firacode: firacode-bold.ttf firacode-light.ttf firacode-medium.ttf firacode-regular.ttf
          firacode-retina.ttf firacode-semibold.ttf
        fonts-font-awesome+fonts-font-awesome: fontawesome-webfont.ttf fontawesome.otf
        fonts-fork-awesome+fonts-fork-awesome: forkawesome-webfont.ttf
        fonts-freefont-otf: freemono.otf freemonobold.otf freemonoboldoblique.otf freemonooblique.otf freesans.otf
          freesansbold.otf freesansboldoblique.otf freesansoblique.otf freeserif.otf freeserifbold.otf
          freeserifbolditalic.otf freeserifitalic.otf
        fonts-freefont-ttf: freemono.ttf freemonobold.ttf freemonoboldoblique.ttf freemonooblique.ttf freesans.ttf
          freesansbold.ttf freesansboldoblique.ttf freesansoblique.ttf freeserif.ttf freeserifbold.ttf
          freeserifbolditalic.ttf freeserifitalic.ttf
        fonts-glyphicons-halflings+fonts-glyphicons-halflings: glyphicons-halflings-regular.ttf
        fonts-go: go-bold-italic.ttf go-bold.ttf go-italic.ttf go-medium-italic.ttf go-medium.ttf
          go-mono-bold-italic.ttf go-mono-bold.ttf go-mono-italic.ttf go-mono.ttf go-regular.ttf
          go-smallcaps-italic.ttf go-smallcaps.ttf
        fonts-gotico-antiqua: fust&schoeffer-durandus-goticoantiqua118g.otf hamlet-cicero12.otf hamlet-tertia18.otf
          jessen-cicero12.otf jessen-mittel14.otf parix-hybrid111r.otf ptolemy-greatprimer18.otf
          rot-protoroman102r.otf rusch-goticoantiqua100g.otf rusch-r-bizarre-protoroman103r.otf
          souffletvert-hybrid106r.otf spira-protoroman110r.otf sweynheim&pannartz-protoroman115r.otf
          sweynheim&pannartz-subiaco-protoroman120r.otf zainer-goticoantiqua96g.otf zainer-initials45mm.otf
        fonts-goudybookletter: goudybookletter1911.otf
        fonts-hack: hack-bold.ttf hack-bolditalic.ttf hack-italic.ttf hack-regular.ttf
        fonts-humor-sans: humor-sans.ttf
        fonts-inconsolata: inconsolata.otf
        fonts-inter: inter-black.otf inter-blackitalic.otf inter-bold.otf inter-bolditalic.otf inter-extrabold.otf
          inter-extrabolditalic.otf inter-extralight.otf inter-extralightitalic.otf inter-italic.otf inter-light.otf
          inter-lightitalic.otf inter-medium.otf inter-mediumitalic.otf inter-regular.otf inter-semibold.otf
          inter-semibolditalic.otf inter-thin.otf inter-thinitalic.otf interdisplay-black.otf
          interdisplay-blackitalic.otf interdisplay-bold.otf interdisplay-bolditalic.otf interdisplay-extrabold.otf
          interdisplay-extrabolditalic.otf interdisplay-extralight.otf interdisplay-extralightitalic.otf
          interdisplay-italic.otf interdisplay-light.otf interdisplay-lightitalic.otf interdisplay-medium.otf
          interdisplay-mediumitalic.otf interdisplay-regular.otf interdisplay-semibold.otf
          interdisplay-semibolditalic.otf interdisplay-thin.otf interdisplay-thinitalic.otf
        fonts-inter-variable: inter-italic.var.ttf inter-roman.var.ttf inter.var.ttf interdisplay-italic.var.ttf
          interdisplay-roman.var.ttf interdisplay.var.ttf
        fonts-ipafont-gothic: ipag.ttf ipagp.ttf
        fonts-ipafont-mincho: ipam.ttf ipamp.ttf
        fonts-jetbrains-mono: jetbrainsmono-bold.ttf jetbrainsmono-bolditalic.ttf jetbrainsmono-extrabold.ttf
          jetbrainsmono-extrabolditalic.ttf jetbrainsmono-extralight.ttf jetbrainsmono-extralightitalic.ttf
          jetbrainsmono-italic.ttf jetbrainsmono-light.ttf jetbrainsmono-lightitalic.ttf jetbrainsmono-medium.ttf
          jetbrainsmono-mediumitalic.ttf jetbrainsmono-regular.ttf jetbrainsmono-semibold.ttf
          jetbrainsmono-semibolditalic.ttf jetbrainsmono-thin.ttf jetbrainsmono-thinitalic.ttf
        fonts-jsmath: jsmath-bbold10.ttf jsmath-cmbsy10.ttf jsmath-cmbx10.ttf jsmath-cmex10.ttf jsmath-cmmi10.ttf
          jsmath-cmmib10.ttf jsmath-cmr10.ttf jsmath-cmss10.ttf jsmath-cmsy10.ttf jsmath-cmti10.ttf
          jsmath-eufb10.ttf jsmath-eufm10.ttf jsmath-eurb10.ttf jsmath-eurm10.ttf jsmath-eusb10.ttf
          jsmath-eusm10.ttf jsmath-lasy10.ttf jsmath-lasyb10.ttf jsmath-msam10.ttf jsmath-msbm10.ttf
          jsmath-rsfs10.ttf jsmath-stmary10.ttf jsmath-wasy10.ttf jsmath-wasyb10.ttf
        fonts-jura: jura-bold.otf jura-light.otf jura-medium.otf jura-regular.otf jura-semibold.otf
        fonts-karla: karla-bold.otf karla-bolditalic.otf karla-extrabold.otf karla-extrabolditalic.otf
          karla-extralight.otf karla-extralightitalic.otf karla-italic.otf karla-italic[wght].ttf karla-light.otf
          karla-lightitalic.otf karla-medium.otf karla-mediumitalic.otf karla-regular.otf karla[wght].ttf
          karlatamilinclined-bold.ttf karlatamilinclined-regular.ttf karlatamilupright-bold.ttf
          karlatamilupright-regular.ttf
        fonts-katex: katex_ams-regular.ttf katex_caligraphic-bold.ttf katex_caligraphic-regular.ttf
          katex_fraktur-bold.ttf katex_fraktur-regular.ttf katex_main-bold.ttf katex_main-bolditalic.ttf
          katex_main-italic.ttf katex_main-regular.ttf katex_math-bolditalic.ttf katex_math-italic.ttf
          katex_sansserif-bold.ttf katex_sansserif-italic.ttf katex_sansserif-regular.ttf katex_script-regular.ttf
          katex_size1-regular.ttf katex_size2-regular.ttf katex_size3-regular.ttf katex_size4-regular.ttf
          katex_typewriter-regular.ttf
        fonts-lato: lato-black.ttf lato-blackitalic.ttf lato-bold.ttf lato-bolditalic.ttf lato-hairline.ttf
          lato-hairlineitalic.ttf lato-heavy.ttf lato-heavyitalic.ttf lato-italic.ttf lato-light.ttf
          lato-lightitalic.ttf lato-medium.ttf lato-mediumitalic.ttf lato-regular.ttf lato-semibold.ttf
          lato-semibolditalic.ttf lato-thin.ttf lato-thinitalic.ttf
        fonts-league-mono: leaguemono-bold.otf leaguemono-condensed.otf leaguemono-condensedbold.otf
          leaguemono-condensedextrabold.otf leaguemono-condensedlight.otf leaguemono-condensedmedium.otf
          leaguemono-condensedsemibold.otf leaguemono-condensedthin.otf leaguemono-condensedultralight.otf
          leaguemono-extendedbold.otf leaguemono-extendedextrabold.otf leaguemono-extendedlight.otf
          leaguemono-extendedmedium.otf leaguemono-extendedregular.otf leaguemono-extendedsemibold.otf
          leaguemono-extendedthin.otf leaguemono-extendedultralight.otf leaguemono-extrabold.otf
          leaguemono-light.otf leaguemono-medium.otf leaguemono-narrowbold.otf leaguemono-narrowextrabold.otf
          leaguemono-narrowlight.otf leaguemono-narrowmedium.otf leaguemono-narrowregular.otf
          leaguemono-narrowsemibold.otf leaguemono-narrowthin.otf leaguemono-narrowultralight.otf
          leaguemono-regular.otf leaguemono-semibold.otf leaguemono-thin.otf leaguemono-ultralight.otf
          leaguemono-widebold.otf leaguemono-wideextrabold.otf leaguemono-widelight.otf leaguemono-widemedium.otf
          leaguemono-wideregular.otf leaguemono-widesemibold.otf leaguemono-widethin.otf
          leaguemono-wideultralight.otf
        fonts-league-spartan: leaguespartan-black.otf leaguespartan-bold.otf leaguespartan-extrabold.otf
          leaguespartan-extralight.otf leaguespartan-light.otf leaguespartan-medium.otf leaguespartan-regular.otf
          leaguespartan-semibold.otf
        fonts-liberation: liberationsansnarrow-bold.ttf liberationsansnarrow-bolditalic.ttf
          liberationsansnarrow-italic.ttf liberationsansnarrow-regular.ttf
        fonts-liberation+fonts-liberation2: liberationmono-bold.ttf liberationmono-bolditalic.ttf
          liberationmono-italic.ttf liberationmono-regular.ttf liberationsans-bold.ttf liberationsans-bolditalic.ttf
          liberationsans-italic.ttf liberationsans-regular.ttf liberationserif-bold.ttf
          liberationserif-bolditalic.ttf liberationserif-italic.ttf liberationserif-regular.ttf
        fonts-linuxlibertine: linbiolinum_k.otf linbiolinum_r.otf linbiolinum_rb.otf linbiolinum_ri.otf
          linlibertine_dr.otf linlibertine_i.otf linlibertine_m.otf linlibertine_r.otf linlibertine_rb.otf
          linlibertine_rbi.otf linlibertine_ri.otf linlibertine_rz.otf linlibertine_rzi.otf
        fonts-lobster: lobster.otf
        fonts-lobstertwo: lobstertwo-bold.otf lobstertwo-bolditalic.otf lobstertwo-italic.otf lobstertwo-regular.otf
        fonts-manrope: manrope-bold.ttf manrope-extrabold.ttf manrope-extralight.ttf manrope-light.ttf
          manrope-medium.ttf manrope-regular.ttf manrope-semibold.ttf
        fonts-material-design-icons-iconfont: materialicons-regular.ttf
        fonts-materialdesignicons-webfont+fonts-materialdesignicons-webfont: materialdesignicons-webfont.ttf
        fonts-mathjax: mathjax_ams-regular.otf mathjax_caligraphic-bold.otf mathjax_caligraphic-regular.otf
          mathjax_fraktur-bold.otf mathjax_fraktur-regular.otf mathjax_main-bold.otf mathjax_main-italic.otf
          mathjax_main-regular.otf mathjax_math-bolditalic.otf mathjax_math-italic.otf mathjax_math-regular.otf
          mathjax_sansserif-bold.otf mathjax_sansserif-italic.otf mathjax_sansserif-regular.otf
          mathjax_script-regular.otf mathjax_size1-regular.otf mathjax_size2-regular.otf mathjax_size3-regular.otf
          mathjax_size4-regular.otf mathjax_typewriter-regular.otf mathjax_vector-bold.otf
          mathjax_vector-regular.otf mathjax_winchrome-regular.otf mathjax_winie6-regular.otf
          stixmathjax_alphabets-bold.otf stixmathjax_alphabets-bolditalic.otf stixmathjax_alphabets-italic.otf
          stixmathjax_alphabets-regular.otf stixmathjax_arrows-bold.otf stixmathjax_arrows-regular.otf
          stixmathjax_doublestruck-bold.otf stixmathjax_doublestruck-bolditalic.otf
          stixmathjax_doublestruck-italic.otf stixmathjax_doublestruck-regular.otf stixmathjax_fraktur-bold.otf
          stixmathjax_fraktur-regular.otf stixmathjax_latin-bold.otf stixmathjax_latin-bolditalic.otf
          stixmathjax_latin-italic.otf stixmathjax_latin-regular.otf stixmathjax_main-bold.otf
          stixmathjax_main-bolditalic.otf stixmathjax_main-italic.otf stixmathjax_main-regular.otf
          stixmathjax_marks-bold.otf stixmathjax_marks-bolditalic.otf stixmathjax_marks-italic.otf
          stixmathjax_marks-regular.otf stixmathjax_misc-bold.otf stixmathjax_misc-bolditalic.otf
          stixmathjax_misc-italic.otf stixmathjax_misc-regular.otf stixmathjax_monospace-regular.otf
          stixmathjax_normal-bold.otf stixmathjax_normal-bolditalic.otf stixmathjax_normal-italic.otf
          stixmathjax_operators-bold.otf stixmathjax_operators-regular.otf stixmathjax_sansserif-bold.otf
          stixmathjax_sansserif-bolditalic.otf stixmathjax_sansserif-italic.otf stixmathjax_sansserif-regular.otf
          stixmathjax_script-bolditalic.otf stixmathjax_script-italic.otf stixmathjax_script-regular.otf
          stixmathjax_shapes-bold.otf stixmathjax_shapes-bolditalic.otf stixmathjax_shapes-regular.otf
          stixmathjax_size1-regular.otf stixmathjax_size2-regular.otf stixmathjax_size3-regular.otf
          stixmathjax_size4-regular.otf stixmathjax_size5-regular.otf stixmathjax_symbols-bold.otf
          stixmathjax_symbols-regular.otf stixmathjax_variants-bold.otf stixmathjax_variants-bolditalic.otf
          stixmathjax_variants-italic.otf stixmathjax_variants-regular.otf
        fonts-monoid: monoid-bold.ttf monoid-italic.ttf monoid-regular.ttf monoid-retina.ttf monoisome-regular.ttf
        fonts-monoid-halfloose: monoid-bold-halfloose.ttf monoid-italic-halfloose.ttf monoid-regular-halfloose.ttf
          monoid-retina-halfloose.ttf monoisome-regular-halfloose.ttf
        fonts-monoid-halftight: monoid-bold-halftight.ttf monoid-italic-halftight.ttf monoid-regular-halftight.ttf
          monoid-retina-halftight.ttf monoisome-regular-halftight.ttf
        fonts-monoid-loose: monoid-bold-loose.ttf monoid-italic-loose.ttf monoid-regular-loose.ttf
          monoid-retina-loose.ttf monoisome-regular-loose.ttf
        fonts-monoid-tight: monoid-bold-tight.ttf monoid-italic-tight.ttf monoid-regular-tight.ttf
          monoid-retina-tight.ttf monoisome-regular-tight.ttf
        fonts-mononoki: mononoki-bold-italic.ttf mononoki-bold.ttf mononoki-italic.ttf mononoki-regular.ttf
        fonts-nanum: nanumbarungothic.ttf nanumbarungothicbold.ttf nanumgothic.ttf nanumgothicbold.ttf
          nanumgothiccoding.ttf nanumgothiccodingbold.ttf nanummyeongjo.ttf nanummyeongjobold.ttf nanumsquareb.ttf
          nanumsquarer.ttf nanumsquareroundb.ttf nanumsquareroundr.ttf
        fonts-nanum-eco: nanumgothiceco.ttf nanumgothicecobold.ttf nanumgothicecoextrabold.ttf nanummyeongjoeco.ttf
          nanummyeongjoecobold.ttf nanummyeongjoecoextrabold.ttf
        fonts-nanum-extra: nanumbarungothic-yethangul.ttf nanumbarungothiclight.ttf nanumbarungothicultralight.ttf
          nanumbarunpenb.ttf nanumbarunpenr.ttf nanumbrush.ttf nanumgothicecor.ttf nanumgothicextrabold.ttf
          nanumgothiclight.ttf nanummyeongjo-yethangul.ttf nanummyeongjoecor.ttf nanummyeongjoextrabold.ttf
          nanumpen.ttf nanumsquare_acb.ttf nanumsquare_aceb.ttf nanumsquare_acl.ttf nanumsquare_acr.ttf
          nanumsquareeb.ttf nanumsquarel.ttf nanumsquareroundeb.ttf nanumsquareroundl.ttf
        fonts-noto-color-emoji: notocoloremoji.ttf
        fonts-noto-mono: notomono-regular.ttf notosansmono-bold.ttf notosansmono-regular.ttf
        fonts-ocr-a: ocra.ttf ocrabold.ttf ocracondensed.ttf ocraitalic.ttf
        fonts-ocr-b: ocrb.otf ocrbe.otf ocrbf.otf ocrbl.otf ocrbs.otf ocrbx.otf
        fonts-octicons: octicons.ttf
        fonts-open-sans: opensans-bold.ttf opensans-bolditalic.ttf opensans-condbold.ttf opensans-condlight.ttf
          opensans-condlightitalic.ttf opensans-extrabold.ttf opensans-extrabolditalic.ttf opensans-italic.ttf
          opensans-light.ttf opensans-lightitalic.ttf opensans-regular.ttf opensans-semibold.ttf
          opensans-semibolditalic.ttf
        fonts-opendyslexic: opendyslexic-bold.otf opendyslexic-bolditalic.otf opendyslexic-italic.otf
          opendyslexic-regular.otf opendyslexicalta-bold.otf opendyslexicalta-bolditalic.otf
          opendyslexicalta-italic.otf opendyslexicalta-regular.otf opendyslexicmono-regular.otf
        fonts-opensymbol: opens___.ttf
        fonts-osifont: osifont.ttf
        fonts-oxygen: oxygen-sans-bold.ttf oxygen-sans.ttf oxygenmono-regular.ttf
        fonts-paratype: ptc55f.ttf ptc75f.ttf ptf55f.ttf ptf56f.ttf ptf75f.ttf ptf76f.ttf ptm55f.ttf ptm75f.ttf
          ptn57f.ttf ptn77f.ttf pts55f.ttf pts56f.ttf pts75f.ttf pts76f.ttf ptz55f.ttf ptz56f.ttf
        fonts-play: play-bold.otf play-bold.ttf play-regular.otf play-regular.ttf
        fonts-quicksand: quicksand-bold.ttf quicksand-light.ttf quicksand-medium.ttf quicksand-regular.ttf
        fonts-roboto-fontface+fonts-roboto-fontface: roboto-condensed-bold.ttf roboto-condensed-bolditalic.ttf
          roboto-condensed-light.ttf roboto-condensed-lightitalic.ttf roboto-condensed-regular.ttf
          roboto-condensed-regularitalic.ttf roboto-regularitalic.ttf
        fonts-roboto-fontface+fonts-roboto-fontface+fonts-roboto-hinted+fonts-roboto-unhinted: roboto-black.ttf
          roboto-blackitalic.ttf roboto-bold.ttf roboto-bolditalic.ttf roboto-light.ttf roboto-lightitalic.ttf
          roboto-medium.ttf roboto-mediumitalic.ttf roboto-regular.ttf roboto-thin.ttf roboto-thinitalic.ttf
        fonts-roboto-hinted+fonts-roboto-unhinted: roboto-italic.ttf robotocondensed-bold.ttf
          robotocondensed-bolditalic.ttf robotocondensed-italic.ttf robotocondensed-light.ttf
          robotocondensed-lightitalic.ttf robotocondensed-medium.ttf robotocondensed-mediumitalic.ttf
          robotocondensed-regular.ttf
        fonts-roboto-slab: robotoslab-bold.otf robotoslab-light.otf robotoslab-regular.otf robotoslab-thin.otf
        fonts-sora: sora-bold.otf sora-extrabold.otf sora-extralight.otf sora-light.otf sora-regular.otf
          sora-semibold.otf sora-thin.otf
        fonts-stix: stix-bold.otf stix-bolditalic.otf stix-italic.otf stix-regular.otf stixgeneral-bold.otf
          stixgeneral-bolditalic.otf stixgeneral-italic.otf stixgeneral-regular.otf stixintegralsd-bold.otf
          stixintegralsd-regular.otf stixintegralssm-bold.otf stixintegralssm-regular.otf stixintegralsup-bold.otf
          stixintegralsup-regular.otf stixintegralsupd-bold.otf stixintegralsupd-regular.otf
          stixintegralsupsm-bold.otf stixintegralsupsm-regular.otf stixmath-regular.otf stixnonunicode-bold.otf
          stixnonunicode-bolditalic.otf stixnonunicode-italic.otf stixnonunicode-regular.otf
          stixsizefivesym-regular.otf stixsizefoursym-bold.otf stixsizefoursym-regular.otf stixsizeonesym-bold.otf
          stixsizeonesym-regular.otf stixsizethreesym-bold.otf stixsizethreesym-regular.otf stixsizetwosym-bold.otf
          stixsizetwosym-regular.otf stixvariants-bold.otf stixvariants-regular.otf
        fonts-symbola: symbola_hint.ttf
        fonts-unifont: unifont.otf unifont_csur.otf unifont_jp.otf unifont_sample.ttf unifont_upper.otf
        fonts-urw-base35: c059-bdita.otf c059-bdita.pfb c059-bold.otf c059-bold.pfb c059-italic.otf c059-italic.pfb
          c059-roman.otf c059-roman.pfb d050000l.otf d050000l.pfb nimbusmonops-bold.otf nimbusmonops-bold.pfb
          nimbusmonops-bolditalic.otf nimbusmonops-bolditalic.pfb nimbusmonops-italic.otf nimbusmonops-italic.pfb
          nimbusmonops-regular.otf nimbusmonops-regular.pfb nimbusroman-bold.otf nimbusroman-bold.pfb
          nimbusroman-bolditalic.otf nimbusroman-bolditalic.pfb nimbusroman-italic.otf nimbusroman-italic.pfb
          nimbusroman-regular.otf nimbusroman-regular.pfb nimbussans-bold.otf nimbussans-bold.pfb
          nimbussans-bolditalic.otf nimbussans-bolditalic.pfb nimbussans-italic.otf nimbussans-italic.pfb
          nimbussans-regular.otf nimbussans-regular.pfb nimbussansnarrow-bold.otf nimbussansnarrow-bold.pfb
          nimbussansnarrow-boldoblique.otf nimbussansnarrow-boldoblique.pfb nimbussansnarrow-oblique.otf
          nimbussansnarrow-oblique.pfb nimbussansnarrow-regular.otf nimbussansnarrow-regular.pfb p052-bold.otf
          p052-bold.pfb p052-bolditalic.otf p052-bolditalic.pfb p052-italic.otf p052-italic.pfb p052-roman.otf
          p052-roman.pfb standardsymbolsps.otf standardsymbolsps.pfb urwbookman-demi.otf urwbookman-demi.pfb
          urwbookman-demiitalic.otf urwbookman-demiitalic.pfb urwbookman-light.otf urwbookman-light.pfb
          urwbookman-lightitalic.otf urwbookman-lightitalic.pfb urwgothic-book.otf urwgothic-book.pfb
          urwgothic-bookoblique.otf urwgothic-bookoblique.pfb urwgothic-demi.otf urwgothic-demi.pfb
          urwgothic-demioblique.otf urwgothic-demioblique.pfb z003-mediumitalic.otf z003-mediumitalic.pfb
        fonts-vlgothic: vl-gothic-regular.ttf vl-pgothic-regular.ttf
        fonts-vollkorn: vollkorn-black.ttf vollkorn-blackitalic.ttf vollkorn-bold.ttf vollkorn-bolditalic.ttf
          vollkorn-extrabold.ttf vollkorn-extrabolditalic.ttf vollkorn-italic.ttf vollkorn-medium.ttf
          vollkorn-mediumitalic.ttf vollkorn-regular.ttf vollkorn-semibold.ttf vollkorn-semibolditalic.ttf
        fonts-yanone-kaffeesatz: yanonekaffeesatz-bold.otf yanonekaffeesatz-extralight.otf
          yanonekaffeesatz-light.otf yanonekaffeesatz-medium.otf yanonekaffeesatz-regular.otf
          yanonekaffeesatz-semibold.otf
        ttf-bitstream-vera: vera.ttf verabd.ttf verabi.ttf verait.ttf veramobd.ttf veramobi.ttf veramoit.ttf
          veramono.ttf verase.ttf verasebd.ttf
        """
}
