/// The checks of control fields, descriptions and relations.
enum ControlChecks {
    static let all: [any Check] = [MaintainerCheck()]
}
