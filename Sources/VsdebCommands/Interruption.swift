import ArgumentParser
import Dispatch
import Foundation
import Synchronization

/// Ctrl-C, SIGTERM and a terminal that goes away.
///
/// The work is cancelled and cleans up after itself, and the process ends with the shell's status for it.
enum Interruption {
    /// Runs `work` so that SIGINT, SIGTERM and SIGHUP cancel it; a second signal ends the process at once.
    ///
    /// Errors go to `failure`, and the process's status becomes 1; after a signal ``Interrupted`` goes there, and the
    /// status is 128 and the signal's number. A signal that is ignored from the start, as after nohup(1), stays so.
    static func stopping(
        _ work: @Sendable @escaping () async throws -> Void, failure: (any Error) -> Void
    ) async throws {
        // A reader that goes away, as in `vsdeb build | head`, must not keep the temporary folder from being removed.
        signal(SIGPIPE, SIG_IGN)
        let caught = Caught()
        let task = Task { try await work() }
        let sources = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }
            .map { number in watch(number, caught) { task.cancel() } }
        defer { for source in sources { source.cancel() } }
        do {
            try await task.value
        } catch {
            if let number = caught.number {
                failure(Interrupted())
                throw ExitCode(128 + number)
            }
            if error is ValidationError { throw error }
            failure(error)
            throw ExitCode.failure
        }
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        // SIG_IGN is the pointer 1; functions of C cannot be compared in Swift.
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    }

    private static func watch(
        _ number: Int32, _ caught: Caught, _ cancel: @escaping @Sendable () -> Void
    ) -> any DispatchSourceSignal {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler {
            guard caught.note(number) else { _exit(128 + number) }
            cancel()
        }
        source.resume()
        return source
    }

    /// The first signal that came.
    private final class Caught: Sendable {
        private let storage = Mutex<Int32?>(nil)

        var number: Int32? { storage.withLock { $0 } }

        /// Remembers `number`, and tells whether it is the first.
        func note(_ number: Int32) -> Bool {
            storage.withLock { first in
                guard first == nil else { return false }
                first = number
                return true
            }
        }
    }
}
