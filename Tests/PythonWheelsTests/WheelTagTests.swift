import Testing

@testable import PythonWheels

@Suite struct PythonTargetTests {
    @Test(arguments: ["3", "2.7", "3.x", "3.11.2", "", "3.", "3.-1", "3.011"])
    func aVersionIsThreeDotN(text: String) throws {
        let error = try #require(throws: WheelError.self) { try PythonTarget.amd64(text) }
        #expect(error == .badPythonVersion(text))
    }

    @Test func platformsGoFromTheCeilingToTheOldestPolicy() throws {
        let platforms = try PythonTarget(version: "3.11", architecture: .arm64).platforms
        #expect(platforms.first == "manylinux_2_36_aarch64")
        #expect(platforms.suffix(3) == ["manylinux_2_17_aarch64", "manylinux2014_aarch64", "linux_aarch64"])
        let older = try PythonTarget.amd64("3.11").platforms.suffix(3)
        #expect(older == ["manylinux_2_5_x86_64", "manylinux1_x86_64", "linux_x86_64"])
    }

    @Test func tagsAreRankedAsPipDoes() throws {
        let target = try PythonTarget.amd64("3.11")
        let descending = [
            "d-1-cp311-cp311-manylinux_2_28_x86_64.whl",
            "d-1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
            "d-1-cp311-cp311-manylinux2010_x86_64.whl", "d-1-cp311-abi3-manylinux_2_28_x86_64.whl",
            "d-1-cp311-none-manylinux_2_28_x86_64.whl", "d-1-cp38-abi3-manylinux_2_28_x86_64.whl",
            "d-1-py3-none-manylinux_2_28_x86_64.whl", "d-1-cp311-none-any.whl", "d-1-py311-none-any.whl",
            "d-1-py2.py3-none-any.whl",
        ]
        let ranks = try descending.map { try #require(WheelFilename($0)?.rank(for: target)) }
        #expect(ranks == ranks.sorted())
        #expect(Set(ranks).count == ranks.count)
    }

    @Test(arguments: [
        "d-1-cp312-cp312-manylinux_2_17_x86_64.whl", "d-1-cp311-cp311-manylinux_2_37_x86_64.whl",
        "d-1-cp311-cp311-manylinux_2_17_aarch64.whl", "d-1-cp311-cp311-musllinux_1_2_x86_64.whl",
        "d-1-cp312-abi3-manylinux_2_17_x86_64.whl", "d-1-py2-none-any.whl", "d-1-cp311-cp311-win_amd64.whl",
        "d-1-cp311-cp311t-manylinux_2_17_x86_64.whl", "d-1-pp311-pypy311_pp73-manylinux_2_17_x86_64.whl",
    ])
    func otherWheelsDoNotFit(name: String) throws {
        #expect(try #require(WheelFilename(name)).rank(for: try .amd64("3.11")) == nil)
    }
}

@Suite struct WheelFilenameTests {
    @Test func theCompressedSetsAreUnfolded() throws {
        let wheel = try #require(WheelFilename("my_pkg-1.0.post1-2b-py2.py3-none-any.whl"))
        #expect(wheel.name == DistributionName("my-pkg"))
        #expect(wheel.version == PEP440Version("1.0.post1"))
        #expect(wheel.build == "2b")
        #expect(wheel.tags.map(\.description) == ["py2-none-any", "py3-none-any"])
    }

    @Test(arguments: [
        "", "a.whl", "a-1-py3-none.whl", "a-1-py3-none-any.zip", "a-x-py3-none-any.whl", "-1-py3-none-any.whl",
        "a-1-b-py3-none-any.whl", "a-1--none-any.whl", "a-1-py3-none-any-x-y.whl", "x/a-1-py3-none-any.whl",
        "a-1-py3.-none-any.whl",
    ])
    func whatIsNoWheelNameIsRefused(name: String) {
        #expect(WheelFilename(name) == nil)
    }

    @Test func ahugeSetOfTagsIsRefused() {
        let many = (0..<100).map { "a\($0)" }.joined(separator: ".")
        #expect(WheelFilename("a-1-\(many)-\(many)-\(many).whl") == nil)
    }
}
