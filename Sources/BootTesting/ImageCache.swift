import Glibc
public import SystemPackage

/// The folder that keeps Debian images from one run to the next.
///
/// Each image is a folder SUITE-KEY.SECONDS with `root`, the image itself, and `recipe`, what it is made of; SECONDS
/// since 1970 say when it was made. It appears by one rename, so there is no half image. Machines hold a shared lock on
/// the image they run on; who makes a newer one removes the old ones that nobody holds.
public struct ImageCache: Sendable {
    /// The cache folder.
    public let folder: FilePath
    /// An image older than this is made anew where the mirror is reachable.
    public let maximumAge: Duration
    /// Called with a line to be read by people whenever something takes long or is not as wanted.
    let report: @Sendable (String) -> Void
    /// Makes the image of a recipe in a folder that does not exist yet.
    private let maker: Maker

    typealias Maker = @Sendable (ImageCache, ImageRecipe, FilePath) async throws -> Void

    /// Opens a cache; it is made with its first image.
    public init(
        folder: FilePath = ImageCache.standardFolder,
        maximumAge: Duration = ImageCache.usualAge,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.init(folder: folder, maximumAge: maximumAge, report: report) { cache, recipe, root in
            try await ImageMaker(cache: cache, recipe: recipe).make(in: root)
        }
    }

    init(
        folder: FilePath, maximumAge: Duration, report: @escaping @Sendable (String) -> Void, maker: @escaping Maker
    ) {
        self.folder = folder
        self.maximumAge = maximumAge
        self.report = report
        self.maker = maker
    }

    /// Two weeks.
    public static let usualAge = Duration.seconds(14 * 86_400)

    /// `$XDG_CACHE_HOME/vsdeb/images`, or `~/.cache/vsdeb/images` (XDG Base Directory Specification).
    public static var standardFolder: FilePath {
        let home = getenv("HOME").map { String(cString: $0) } ?? "/root"
        let cache = getenv("XDG_CACHE_HOME").map { String(cString: $0) } ?? ""
        return FilePath(cache.hasPrefix("/") ? cache : "\(home)/.cache").appending("vsdeb/images")
    }

    /// The image of a recipe, from the cache or made; needs root and, for a new one, the Debian mirror.
    public func image(_ recipe: ImageRecipe) async throws -> DebianImage {
        if let image = newest(recipe, .cached), age(of: image) <= maximumAge { return image }
        try Files.makeFolder(folder)
        return try await FileLock(folder.appending(".\(recipe.key).lock"), .exclusive).hold {
            // Somebody else may have made it while we waited.
            if let image = newest(recipe, .cached), age(of: image) <= maximumAge { return image }
            return try await refresh(recipe)
        }
    }

    private func refresh(_ recipe: ImageRecipe) async throws -> DebianImage {
        do {
            let image = try await make(recipe)
            try await removeOthers(than: image)
            try await removeForgotten()
            return image
        } catch let error as MachineError {
            guard let old = newest(recipe, .outdated(reason: "\(error)")) else { throw error }
            report("\(old.folder) is old and cannot be made anew, using it as it is: \(error)")
            return old
        }
    }

    private func make(_ recipe: ImageRecipe) async throws -> DebianImage {
        let unfinished = folder.appending(".\(recipe.key).new")
        try await Files.removeTree(unfinished)
        try Files.makeFolder(unfinished)
        do {
            try await maker(self, recipe, unfinished.appending("root"))
        } catch {
            try await Files.removeTree(unfinished)
            throw error
        }
        try Files.write(recipe.text + "\n", to: unfinished.appending("recipe"))
        let finished = folder.appending("\(recipe.key).\(Self.now)")
        try Files.rename(unfinished, to: finished)
        return DebianImage(recipe: recipe, folder: finished, origin: .made)
    }

    private func newest(_ recipe: ImageRecipe, _ origin: DebianImage.Origin) -> DebianImage? {
        images(recipe, origin).last
    }

    private func images(_ recipe: ImageRecipe, _ origin: DebianImage.Origin) -> [DebianImage] {
        Files.names(in: folder).filter { $0.hasPrefix(recipe.key + ".") }
            .map { DebianImage(recipe: recipe, folder: folder.appending($0), origin: origin) }
            .sorted { made($0) < made($1) }
    }

    private func removeOthers(than image: DebianImage) async throws {
        for old in images(image.recipe, .cached) where old.folder != image.folder {
            try await FileLock(old.lock, .exclusive).holdIfFree { try await Files.removeTree(old.folder) }
        }
    }

    /// Removes the images of recipes that nobody has asked for since long, such as those of an earlier version.
    private func removeForgotten() async throws {
        for name in Files.names(in: folder) where !name.hasPrefix(".") {
            let path = folder.appending(name)
            guard let made = path.extension.flatMap({ Int($0) }), .seconds(Self.now - made) > maximumAge * 2 else {
                continue
            }
            try await FileLock(DebianImage.lock(of: path), .exclusive).holdIfFree { try await Files.removeTree(path) }
        }
    }

    private func age(of image: DebianImage) -> Duration { .seconds(Self.now - made(image)) }

    /// Seconds since 1970, from the folder's name.
    private func made(_ image: DebianImage) -> Int { image.folder.extension.flatMap { Int($0) } ?? 0 }

    private static var now: Int { time(nil) }
}
