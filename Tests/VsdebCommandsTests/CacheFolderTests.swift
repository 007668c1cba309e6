import SystemPackage
import Testing

@testable import VsdebCommands

@Suite struct CacheFolderTests {
    @Test func theUsualFoldersAreTaken() {
        #expect(CacheFolder.path(environment: ["HOME": "/home/x"]) == "/home/x/.cache/vsdeb")
        #expect(CacheFolder.path(environment: ["HOME": "/home/x", "XDG_CACHE_HOME": "/c"]) == "/c/vsdeb")
    }

    @Test(arguments: ["", "relative"])
    func whatIsNotAbsoluteIsNoFolder(value: String) {
        #expect(CacheFolder.path(environment: ["HOME": "/h", "XDG_CACHE_HOME": value]) == "/h/.cache/vsdeb")
        let path = CacheFolder.path(environment: ["HOME": value])
        #expect(path.isAbsolute && path.ends(with: ".cache/vsdeb"))
    }
}
