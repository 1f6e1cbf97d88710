# The address and the checksum are placeholders: the project has no public host yet. Replace both by
# those of the source archive of a release.
class Kongctl < Formula
  desc "Fast command-line client for Kong Konnect"
  homepage "https://kongctl.example"
  url "https://kongctl.example/kongctl-0.1.0.tar.gz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "Apache-2.0"

  depends_on "rust" => :build

  def install
    ENV["KONGCTL_BUILD_VERSION"] = version.to_s
    system "cargo", "install", *std_cargo_args
    man1.install Dir["docs/man/*.1"]
    bash_completion.install "completions/kongctl.bash" => "kongctl"
    zsh_completion.install "completions/_kongctl"
    fish_completion.install "completions/kongctl.fish"
  end

  test do
    assert_equal "kongctl #{version}\n", shell_output("#{bin}/kongctl version")
    assert_match "flight-status", shell_output("#{bin}/kongctl --profile sandbox get apis")
  end
end
