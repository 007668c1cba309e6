/// The checks of lintian overrides.
enum OverrideChecks {
    static let all: [any Check] = [OverrideSyntaxCheck(), OverridePlaceCheck(), UsedOverrideCheck()]
}
