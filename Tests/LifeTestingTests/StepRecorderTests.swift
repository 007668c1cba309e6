import Synchronization
import Testing

@testable import LifeTesting

@Suite struct StepRecorderTests {
    @Test func aStepHasItsFiguresAndAFailedOneItsReason() async throws {
        let told = Mutex<[StepReport]>([])
        let recorder = StepRecorder { step in told.withLock { $0.append(step) } }
        _ = try await recorder.step("first") { recorder.remark("3 requests") }
        await #expect(throws: LifeError.unexpected("no")) {
            try await recorder.step("second") {
                recorder.show("$ ls")
                throw LifeError.unexpected("no")
            }
        }
        let steps = recorder.steps
        #expect(steps == told.withLock { $0 })
        #expect(steps.map(\.name) == ["first", "second"] && steps.map(\.failure) == [nil, "no"])
        #expect(steps.map(\.remarks) == [["3 requests"], []] && recorder.screen == "$ ls")
    }

    @Test func aStepThatIsInterruptedHasNotFailed() async throws {
        let recorder = StepRecorder { _ in }
        let task = Task {
            try await recorder.step("first") {}
            try await recorder.step("second") {
                withUnsafeCurrentTask { $0?.cancel() }
                try Task.checkCancellation()
            }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(recorder.steps.map(\.name) == ["first"])
    }

    @Test func evidenceIsCalledAfterTheChapter() {
        let recorder = StepRecorder { _ in }
        recorder.keep([ScenarioReport.Evidence(title: "dpkg", text: "1")])
        recorder.begin("a day")
        recorder.keep([ScenarioReport.Evidence(title: "dpkg", text: "2")])
        #expect(recorder.evidence.map(\.title) == ["dpkg", "a day: dpkg"])
    }

    @Test func aNewStepForgetsTheScreenOfTheOneBefore() async throws {
        let recorder = StepRecorder { _ in }
        _ = try await recorder.step("first") { recorder.show("$ ls") }
        _ = try await recorder.step("second") {}
        #expect(recorder.screen == "")
    }
}
