import ArgumentParser
import PackageLint

/// The least severity that is shown.
enum ShownSeverity: String, ExpressibleByArgument, CaseIterable {
    case error, warning, info, pedantic, experimental

    /// The severity of this name.
    var severity: Severity {
        switch self {
        case .error: .error
        case .warning: .warning
        case .info: .info
        case .pedantic: .pedantic
        case .experimental: .experimental
        }
    }
}
