/// JavaScript libraries that Debian has as packages, by the names of their files.
struct PackagedLibraries {
    /// What may stand behind a library's name.
    enum Version {
        case none
        /// `-1.2`, or nothing.
        case hyphen
        /// `-1.2`, and never nothing.
        case hyphenRequired
        /// One of these, or nothing.
        case words([String])
    }

    /// The package to use.
    let package: String
    private let names: [String]
    private let version: Version
    /// The end of the folder's path that it must lie in.
    private let folder: String?

    private init(_ package: String, _ names: [String], _ version: Version = .none, in folder: String? = nil) {
        self.package = package
        self.names = names
        self.version = version
        self.folder = folder
    }

    /// Whether `script` has one of the names.
    func fits(_ script: ScriptName) -> Bool {
        if package == "libjs-normalize", !script.isStyle { return false }
        if let folder, !script.folder.hasSuffix("/\(folder)") { return false }
        return script.stems.contains { stem in
            names.contains { name in stem.hasPrefix(name) && isVersion(stem.dropFirst(name.count)) }
        }
    }

    private func isVersion(_ rest: Substring) -> Bool {
        switch version {
        case .none: rest.isEmpty
        case .hyphen: rest.isEmpty || Self.isNumber(rest)
        case .hyphenRequired: Self.isNumber(rest)
        case .words(let words): rest.isEmpty || words.contains(String(rest))
        }
    }

    private static func isNumber(_ rest: Substring) -> Bool {
        rest.count > 1 && rest.first == "-" && rest.dropFirst().allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
    }

    /// All of them; the facts are those of lintian 2.116's table.
    static let all: [PackagedLibraries] =
        [
            PackagedLibraries("ckeditor", ["ckeditor"]), PackagedLibraries("fckeditor", ["fckeditor"]),
            PackagedLibraries("jsmath", ["jsmath"]), PackagedLibraries("libjs-async", ["async"]),
            PackagedLibraries("libjs-bootstrap", ["bootstrap"], .hyphen), PackagedLibraries("libjs-chai", ["chai"]),
            PackagedLibraries("libjs-cropper", ["cropper"], .words([".uncompressed"])),
            PackagedLibraries("libjs-dojo-\\w+", ["dojo", "dijit"]), PackagedLibraries("libjs-excanvas", ["excanvas"]),
            PackagedLibraries("libjs-jac", ["jsjac"]), PackagedLibraries("libjs-jquery", ["jquery"], .hyphen),
            PackagedLibraries("libjs-jquery-event-drag", ["jquery.event.drap"]),
            PackagedLibraries("libjs-jquery-event-drop", ["jquery.event.drop"]),
            PackagedLibraries("libjs-jquery-migrate-1", ["jquery-migrate"], .hyphenRequired),
            PackagedLibraries("libjs-jquery-ui", ["jquery-ui", "jquery.ui"]),
            PackagedLibraries("libjs-mocha", ["mocha"]), PackagedLibraries("libjs-mochikit", ["mochikit"]),
            PackagedLibraries("libjs-mootools", ["mootools"], .words(["-core", "-more", "-core-server"])),
            PackagedLibraries("libjs-mootools", ["mootools"], .hyphenRequired),
            PackagedLibraries("libjs-mustache", ["mustache"]), PackagedLibraries("libjs-normalize", ["normalize"]),
            PackagedLibraries("libjs-prototype", ["prototype"], .hyphen),
            PackagedLibraries("libjs-raphael", ["raphael"]),
            PackagedLibraries("libjs-scriptaculous", ["scriptaculous"]),
            PackagedLibraries("libjs-strophe", ["strophe"]), PackagedLibraries("libjs-underscore", ["underscore"]),
            PackagedLibraries("libjs-yui", ["yui-dom-event", "yahoo-dom-event"]),
            PackagedLibraries("node-html5shiv", ["html5shiv"], .words(["-printshiv"])),
            PackagedLibraries("sphinx", ["doctools", "language_data", "searchtools"], in: "_static"),
            PackagedLibraries("tinymce", ["tiny_mce"], .words(["_popup", "_src"])),
        ]
        + [
            "cookie", "easing", "fancybox", "form", "galleriffic", "history", "jfeed", "jush", "livequery", "meiomask",
            "metadata", "mousewheel", "opacityrollover", "tablesorter", "tipsy", "treetable",
        ].map { PackagedLibraries("libjs-jquery-\($0)", ["jquery.\($0)"]) }
}
