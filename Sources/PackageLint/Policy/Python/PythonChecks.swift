/// The checks of Python.
enum PythonChecks {
    static let all: [any Check] = [
        BytecodeCheck(), ModulePlaceCheck(), ModuleNameCheck(), PythonLeftoversCheck(), FeedparserCheck(),
    ]
}
