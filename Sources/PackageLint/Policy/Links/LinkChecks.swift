/// The checks of symbolic links.
enum LinkChecks {
    static let all: [any Check] = [SymbolicLinkCheck(), LinkTargetCheck()]
}
