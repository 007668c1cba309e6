public import ArgumentParser
public import BootTesting

/// How `vsdeb test` prints its results.
enum TestFormat: String, ExpressibleByArgument, CaseIterable {
    /// A line a step, while it runs.
    case text
    /// The Test Anything Protocol, version 14, a test point a step.
    case tap
    /// JUnit's XML, a suite a scenario and a case a step.
    case junit
}

extension BootTesting.Suite: ExpressibleByArgument {
    /// Takes a codename or a number: “bookworm” or “12”.
    public init?(argument: String) { self.init(name: argument) }
}
