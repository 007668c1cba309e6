import ArgumentParser

/// How `vsdeb check` prints its findings.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    /// As lintian prints them.
    case text
    /// One object a package.
    case json
    /// SARIF 2.1.0.
    case sarif
}
