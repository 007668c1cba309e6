/// Debian's sections, and which of them a package's name calls for.
enum ArchiveSections {
    /// Policy 2.4's list, with `debian-installer`, `golang` and `raku`, which the archive has too.
    static let names = Set(
        """
        admin cli-mono comm database debian-installer debug devel doc editors education electronics embedded fonts \
        games gnome gnu-r gnustep golang graphics hamradio haskell httpd interpreters introspection java javascript \
        kde kernel libdevel libs lisp localization mail math metapackages misc net news ocaml oldlibs otherosfs perl \
        php python raku ruby rust science shells sound tasks tex text utils vcs video web x11 xfce zope
        """.split(separator: " ").map(String.init))

    /// The section that packages named like this are in; nil if the name does not tell.
    static func section(ofPackage name: String) -> String? {
        conventions.first { $0.matches(name) }?.section
            ?? (name.hasPrefix("lib") && endsInSonameVersion(name) ? "libs" : nil)
    }

    /// A naming convention of one of Debian's teams; of two that fit, the first counts.
    private struct Convention: Sendable {
        let section: String
        var prefixes: [String] = [""]
        var suffixes: [String] = [""]
        var infix: String?

        func matches(_ name: String) -> Bool {
            guard let prefix = prefixes.first(where: { name.hasPrefix($0) }) else { return false }
            let rest = name.dropFirst(prefix.count)
            guard suffixes.contains(where: { rest.hasSuffix($0) }) else { return false }
            return infix.map { rest.contains($0) } ?? true
        }
    }

    private static let conventions: [Convention] = [
        .init(section: "doc", suffixes: ["-doc", "-docs"]),
        .init(section: "debug", suffixes: ["-dbg", "-dbgsym"]),
        .init(section: "httpd", prefixes: ["libapache2-mod-", "libnginx-mod-", "lighttpd-mod"]),
        .init(
            section: "gnustep",
            suffixes: [
                ".framework", ".tool", ".app", ".framework-common", ".tool-common", ".app-common",
            ]),
        .init(section: "gnustep", prefixes: ["gnustep-"]),
        .init(section: "embedded", prefixes: ["moblin-"]),
        .init(section: "javascript", prefixes: ["node-"]),
        .init(section: "zope", prefixes: ["python-zope", "zope"]),
        .init(section: "python", prefixes: ["python-", "python3-"]),
        .init(section: "gnu-r", prefixes: ["r-cran-", "r-bioc-", "r-other-"]),
        .init(section: "editors", prefixes: ["elpa-"]),
        .init(section: "lisp", prefixes: ["cl-"]),
        .init(section: "lisp", infix: "-elisp-"),
        .init(section: "lisp", prefixes: ["lib"], suffixes: ["-guile"]),
        .init(section: "lisp", prefixes: ["guile-"]),
        .init(section: "golang", prefixes: ["golang-"]),
        .init(section: "perl", prefixes: ["lib"], suffixes: ["-perl"]),
        .init(section: "cli-mono", prefixes: ["lib"], suffixes: ["-cil", "-cil-dev"]),
        .init(section: "java", prefixes: ["lib"], suffixes: ["-java", "-gcj", "-jni"]),
        .init(section: "php", prefixes: ["php-", "libphp-"]),
        .init(section: "php", prefixes: ["lib-"], suffixes: ["-php"]),
        .init(section: "haskell", prefixes: ["haskell-", "libhugs-", "libghc-", "libghc6-"]),
        .init(section: "ruby", prefixes: ["lib"], suffixes: ["-ruby", "-ruby1.8", "-ruby1.9"]),
        .init(section: "ruby", prefixes: ["ruby-"]),
        .init(section: "rust", prefixes: ["librust-"], suffixes: ["-dev"]),
        .init(section: "rust", prefixes: ["rust-"]),
        .init(section: "ocaml", prefixes: ["lib"], suffixes: ["-ocaml-dev", "-camlp4-dev"]),
        .init(section: "javascript", prefixes: ["libjs-"]),
        .init(section: "interpreters", prefixes: ["lib"], suffixes: ["-tcl", "-lua", "-gst"]),
        .init(section: "introspection", prefixes: ["gir1."], infix: "-"),
        .init(section: "fonts", prefixes: ["xfonts-", "fonts-", "ttf-"]),
        .init(section: "admin", prefixes: ["libnss-", "libpam-"]),
        .init(section: "localization", prefixes: ["aspell-", "hunspell-", "myspell-", "mythes-"]),
        .init(section: "localization", prefixes: ["dict-freedict-", "gcompris-sound-"]),
        .init(section: "localization", suffixes: ["-l10n"]),
        .init(section: "localization", infix: "-l10n-"),
        .init(section: "kernel", suffixes: ["-dkms", "-firmware"]),
        .init(section: "libdevel", prefixes: ["lib"], suffixes: ["-dev", "-headers"]),
    ]

    /// Whether it ends in a digit, or in one and `a` or `d`: `libssl3`, `libnm0`.
    private static func endsInSonameVersion(_ name: String) -> Bool {
        let stem = name.hasSuffix("a") || name.hasSuffix("d") ? name.dropLast() : name[...]
        return [name[...], stem].contains { $0.utf8.last.map { (0x30...0x39).contains($0) } ?? false }
    }
}
