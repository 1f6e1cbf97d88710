# Completion of kongctl for fish. The candidates come from `kongctl __complete`.

function __kongctl_complete
    command --query kongctl; or return
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    set -l current (commandline --current-token --cut-at-cursor | string replace --all --regex -- '["\'\\\\]' '')
    set -l candidates (command kongctl __complete (count $words) $words $current 2>/dev/null)
    if test "$candidates[1]" = :files
        set -l head (string match --regex -- '^--[^=]*=' $current)
        __fish_complete_path (string replace -- "$head" '' $current) | string replace --regex -- '^' "$head"
    else if set -q candidates[1]
        printf '%s\n' $candidates
    end
end

complete --command kongctl --no-files --arguments '(__kongctl_complete)'
