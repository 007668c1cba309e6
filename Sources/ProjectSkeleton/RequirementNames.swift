import PythonWheels
import SystemPackage

/// The names of the distributions that files of a project ask for, normalised as PEP 503 says.
enum RequirementNames {
    /// Those of lines as pip reads them (PEP 508).
    static func of(_ lines: some Sequence<some StringProtocol>) -> Set<String> {
        Set(lines.compactMap { name(String($0)) })
    }

    /// Those of a file, and of the files that it includes by `-r`.
    static func of(_ file: String, _ listing: FolderListing, in folder: FilePath, depth: Int = 4) -> Set<String> {
        guard depth > 0, listing.has(file), let text = BoundedText.text(folder.appending(file)) else { return [] }
        let lines = text.split(whereSeparator: \.isNewline)
        let beside = FilePath(file).removingLastComponent()
        return lines.reduce(into: of(lines)) { names, line in
            let words = line.split(whereSeparator: \.isWhitespace)
            guard words.count >= 2, words[0] == "-r" || words[0] == "--requirement" else { return }
            let included = beside.appending(String(words[1])).lexicallyNormalized().string
            names.formUnion(of(included, listing, in: folder, depth: depth - 1))
        }
    }

    /// Those of the packages in a uv.lock or a poetry.lock.
    static func ofTables(_ text: String) -> Set<String> {
        Set(
            text.split(whereSeparator: \.isNewline).compactMap { line in
                guard line.hasPrefix("name = \""), line.hasSuffix("\"") else { return nil }
                return DistributionName(line.dropFirst("name = \"".count).dropLast())?.normalized
            })
    }

    private static func name(_ line: String) -> String? {
        let text = line.drop(while: \.isWhitespace)
        let word = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
        guard let next = text.dropFirst(word.count).first(where: { !$0.isWhitespace }) else {
            return DistributionName(word)?.normalized
        }
        return "[<>=!~;@#(,\\".contains(next) ? DistributionName(word)?.normalized : nil
    }
}
