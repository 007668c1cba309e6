import DebianPackage
import Testing

@testable import PackageBuild

@Suite struct PythonRangeTests {
    @Test func theRangeReachesFromTheLowestToBelowTheNext() throws {
        let range = PythonRange(["3.13", "3.9", "3.11"])
        #expect(try range.relations.map(\.description) == ["python3 (>= 3.9~)", "python3 (<< 3.14~)"])
        #expect(range.gaps == ["3.10", "3.12"])
    }
}
