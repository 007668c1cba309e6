/// A licence whose text every Debian has under /usr/share/common-licenses, so that a package points to it (Policy 12.5).
package enum CommonLicense: String, CaseIterable {
    case apache2 = "Apache-2.0"
    case mozilla2 = "MPL-2.0"
    case gpl2 = "GPL-2"
    case gpl3 = "GPL-3"
    case lgpl21 = "LGPL-2.1"
    case lgpl3 = "LGPL-3"

    /// The common licence that the metadata of a library or project name, if they name nothing else.
    package init?(named license: String) {
        let name = license.lowercased()
        guard let found = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
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

    /// The lines of `text`, with a pointer in the place of each whole common licence in it.
    ///
    /// What stands around the licence stays: some wheels collect the texts of all that they bundle in one file.
    package static func pointing(_ lines: [String]) -> [String] {
        var result: [String] = []
        var rest = lines[...]
        while let line = rest.first {
            if let (license, end) = whole(in: rest) {
                result += license.pointerLines
                rest = rest[end...]
            } else {
                result.append(line)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// The licence that begins with the first of `lines`, and where it ends.
    private static func whole(in lines: ArraySlice<String>) -> (CommonLicense, end: Int)? {
        for (license, marks) in marks {
            let head = lines.prefix(3).map(words).filter { !$0.isEmpty }
            guard words(lines[lines.startIndex]) == marks.title,
                head.dropFirst().first?.hasPrefix(marks.version) == true,
                let last = lines.firstIndex(where: { words($0).hasPrefix(marks.last) })
            else { continue }
            return (license, last + 1)
        }
        return nil
    }

    /// The first line, the beginning of the second, and the beginning of the last line of the texts that wheels carry.
    private static let marks: [(CommonLicense, (title: String, version: String, last: String))] = [
        (.apache2, ("apache license", "version 2.0", "end of terms and conditions")),
        (.mozilla2, ("mozilla public license version 2.0", "", "defined by the mozilla public license")),
    ]

    private static func words(_ line: String) -> String {
        line.lowercased().split { $0 == " " || $0 == "\t" || $0 == "=" || $0 == "," }.joined(separator: " ")
    }

    /// The sentence that stands in the place of the text.
    package var pointerLines: [String] {
        ["On Debian systems the full text of this licence is in", "/usr/share/common-licenses/\(rawValue)."]
    }
}
