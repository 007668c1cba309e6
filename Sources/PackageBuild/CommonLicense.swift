/// A licence whose text every Debian has under /usr/share/common-licenses, so that a package points to it (Policy 12.5).
enum CommonLicense: String, CaseIterable {
    case apache2 = "Apache-2.0"
    case mozilla2 = "MPL-2.0"
    case gpl2 = "GPL-2"
    case gpl3 = "GPL-3"
    case lgpl21 = "LGPL-2.1"
    case lgpl3 = "LGPL-3"

    /// The common licence that a library's metadata names, if it names nothing else.
    init?(named license: String) {
        let name = license.lowercased()
        guard let found = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
        self = found
    }

    /// The common licence that `text` is.
    init?(beginning text: String) {
        guard let found = Self.allCases.first(where: { $0.begins(text) }) else { return nil }
        self = found
    }

    private var names: [String] {
        switch self {
        case .apache2: ["apache-2.0", "apache 2.0", "apache license 2.0", "apache license, version 2.0", "apache2"]
        case .mozilla2: ["mpl-2.0", "mozilla public license 2.0 (mpl 2.0)"]
        case .gpl2: ["gpl-2.0-only", "gpl-2.0-or-later"]
        case .gpl3: ["gpl-3.0-only", "gpl-3.0-or-later"]
        case .lgpl21: ["lgpl-2.1-only", "lgpl-2.1-or-later"]
        case .lgpl3: ["lgpl-3.0-only", "lgpl-3.0-or-later"]
        }
    }

    private func begins(_ text: String) -> Bool {
        let words = text.prefix(600).split { !$0.isLetter && !$0.isNumber && $0 != "." }.joined(separator: " ").lowercased()
        switch self {
        case .apache2: return words.hasPrefix("apache license version 2.0")
        case .mozilla2: return words.hasPrefix("mozilla public license version 2.0")
        default: return false
        }
    }

    /// The sentence that stands in the place of the text, indented for a License field.
    var pointer: String {
        " On Debian systems the full text of this licence is in\n /usr/share/common-licenses/\(rawValue).\n"
    }
}
