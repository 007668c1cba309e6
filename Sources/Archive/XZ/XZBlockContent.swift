internal import Dispatch

/// The bytes of one block, gathered until it is full and then read by its encoder.
///
/// Filled by one thread before it is given to another, and never changed after that.
final class XZBlockContent: @unchecked Sendable {
    private let storage: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    private let places: DispatchSemaphore

    /// Takes one of `places`, which bound the memory of all blocks, and gives it back when nobody needs the bytes.
    ///
    /// - Throws: “interrupted” when the task was cancelled while there was no place.
    init(capacity: Int, places: DispatchSemaphore) throws(ArchiveError) {
        while places.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
            guard !Task.isCancelled else { throw ArchiveError(.writeData, path: nil, reason: "interrupted") }
        }
        self.places = places
        // Pages that are never written cost nothing.
        storage = .allocate(byteCount: capacity, alignment: 16)
    }

    deinit {
        storage.deallocate()
        places.signal()
    }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: storage[..<count]) }

    var isFull: Bool { count == storage.count }

    /// Takes as many bytes as there is room for, and returns how many.
    func append(_ bytes: UnsafeRawBufferPointer) -> Int {
        let taken = min(bytes.count, storage.count - count)
        UnsafeMutableRawBufferPointer(rebasing: storage[count..<count + taken])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<taken]))
        count += taken
        return taken
    }
}
