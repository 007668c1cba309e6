import ArgumentParser

/// Names of tags with commas between, as lintian takes them.
struct TagList: ExpressibleByArgument {
    let names: [String]

    init?(argument: String) {
        names = argument.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
        if names.isEmpty { return nil }
    }
}
