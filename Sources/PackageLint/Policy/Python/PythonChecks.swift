/// The checks of Python.
enum PythonChecks {
    static let all: [any Check] = []
}
