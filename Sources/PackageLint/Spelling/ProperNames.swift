/// Finds names of languages, projects and programs without their capitals.
enum ProperNames {
    /// Each wrongly written name once, and how it is written; text in square brackets is left out.
    static func find(in text: String) -> [Misspelling] {
        var found: [Misspelling] = []
        var depth = 0
        let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
        if zip(words, words.dropFirst()).contains(where: { $0.hasSuffix("meta") && $1.hasPrefix("package") }) {
            found.append(Misspelling(wrong: "meta package", right: "metapackage"))
        }
        for word in words {
            let isOutside = depth == 0 && word.first != "["
            if word.contains("[") { depth = 1 }
            if word.contains("]") { depth = 0 }
            guard isOutside, let right = table[trimmed(word)] else { continue }
            let misspelling = Misspelling(wrong: trimmed(word), right: right)
            if !found.contains(misspelling) { found.append(misspelling) }
        }
        return found
    }

    /// Without a bracket before it, and without brackets and punctuation behind it.
    private static func trimmed(_ word: Substring) -> String {
        var word = word.first == "(" ? word.dropFirst() : word
        while let last = word.last, ").,?!:;".contains(last) { word.removeLast() }
        return String(word)
    }

    /// As the projects write themselves, by how others write them.
    private static let table = Dictionary(
        text.split { $0 == " " || $0 == "\n" }.map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1).map { String($0).replacing("_", with: " ") }
            return (sides[0], sides.last ?? "")
        }, uniquingKeysWith: { first, _ in first })

    private static let text = """
        Api=API D-BUS=D-Bus Debian-Edu=Debian_Edu Docbook=DocBook EMacs=Emacs Gconf=GConf Glee=GLee Gnome=GNOME
        Gnome-VFS=GnomeVFS Gnome-Vfs=GnomeVFS GnomeVfs=GnomeVFS Gnu=GNU Gobject=GObject Gstreamer=GStreamer Http=HTTP
        LUA=Lua Latex=LaTeX MYSQL=MySQL Mysql=MySQL OCAML=OCaml Ocaml=OCaml OpenLdap=OpenLDAP OpenSUSE=openSUSE
        OpenStreetmap=OpenStreetMap OpenSuSE=openSUSE OpenSuse=openSUSE Openldap=OpenLDAP Openstreetmap=OpenStreetMap
        Postgresql=PostgreSQL PyPi=PyPI Pypi=PyPI S-lang=S-Lang SLang=S-Lang SkoleLinux=Skolelinux SystemD=systemd
        TCL=Tcl TEX=TeX TK=Tk TeTeX=teTeX TeX-Live=TeX_Live TeX-live=TeX_Live TeXLive=TeX_Live TeXlive=TeX_Live
        Tetex=teTeX Tex=TeX Wi-fi=Wi-Fi WiFi=Wi-Fi Wifi=Wi-Fi XEMacs=XEmacs XFCE=Xfce XFce=Xfce Xemacs=XEmacs
        american=American apache=Apache api=API arabic=Arabic british=British cas=CAs chinese=Chinese
        confucius=Confucius cyrillic=Cyrillic czech=Czech d-bus=D-Bus dbus=D-Bus debian=Debian debian-edu=Debian_Edu
        docbook=DocBook english=English esperanto=Esperanto european=European farsi=Farsi finnish=Finnish french=French
        gconf=GConf german=German gnome=GNOME gnome-vfs=GnomeVFS gnomevfs=GnomeVFS gnu=GNU gobject=GObject greek=Greek
        gstreamer=GStreamer gtk+=GTK+ hebrew=Hebrew hungarian=Hungarian italian=Italian japanese=Japanese kde=KDE
        korean=Korean latex=LaTeX latin=Latin linux=Linux lua=Lua meta-package=metapackage mysql=MySQL
        norwegian=Norwegian oAuth=OAuth ocaml=OCaml openSuSE=openSUSE openSuse=openSUSE openldap=OpenLDAP
        openstreetmap=OpenStreetMap portuguese=Portuguese postgresql=PostgreSQL python=Python russian=Russian
        s-lang=S-Lang skolelinux=Skolelinux slavic=Slavic spanish=Spanish subversion=Subversion swedish=Swedish
        systemD=systemd tcl=Tcl tetex=teTeX tex-live=TeX_Live texlive=TeX_Live tk=Tk wi-fi=Wi-Fi wifi=Wi-Fi xfce=Xfce
        """
}
