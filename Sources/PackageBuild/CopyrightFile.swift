/// The package's /usr/share/doc/PKG/copyright: the project's own, and a paragraph for each library it bundles.
enum CopyrightFile {
    /// Puts the libraries' paragraphs behind the project's own text.
    ///
    /// - Throws: ``BuildError/dependency(_:)`` if the project's text is not of copyright-format 1.0, in which the
    ///   paragraphs could not stand.
    static func text(own: String, libraries: [BundledLibrary]) throws(BuildError) -> String {
        let first = own.split(separator: "\n", maxSplits: 1).first ?? ""
        guard first.hasPrefix("Format:"), first.contains("copyright-format/1.0") else {
            throw .dependency(
                """
                the copyright file must begin with “Format: https://www.debian.org/doc/packaging-manuals/\
                copyright-format/1.0/”, so that the bundled libraries can be listed in it
                """)
        }
        try checkSyntax(of: own)
        let paragraphs = libraries.sorted { ($0.name, $0.version) < ($1.name, $1.version) }
            .map { CopyrightParagraph(library: $0).text }
        return ([own.hasSuffix("\n") ? own : own + "\n"] + paragraphs).joined(separator: "\n")
    }

    /// Makes sure that every line is a field, a continuation, a comment or empty (Policy 5.1).
    ///
    /// Otherwise the libraries' paragraphs would stand behind something that no reader takes for a copyright file.
    private static func checkSyntax(of text: String) throws(BuildError) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let isOther = line.isEmpty || line.hasPrefix(" ") || line.hasPrefix("\t") || line.hasPrefix("#")
            let name = line.prefix { $0 != ":" }
            let isField = name.endIndex < line.endIndex && !name.isEmpty && !name.contains(" ")
            guard !isOther, !isField else { continue }
            throw .dependency(
                """
                the copyright file, line \(index + 1): “\(line.prefix(60))” is no field; \
                begin it with “Name:”, or with a space if it continues the line above
                """)
        }
    }
}
