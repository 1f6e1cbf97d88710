# Completes kongctl in bash: kongctl itself says what may follow.

_kongctl() {
    local rest=${COMP_LINE:0:COMP_POINT} last=0 index blanks word offered head
    local -a words=()
    # Bash cuts words at `=` and `:` as well. What no blank separates is one word.
    for ((index = 0; index <= COMP_CWORD; index++)); do
        blanks=${rest%%[![:space:]]*}
        rest=${rest#"$blanks"}
        word=${COMP_WORDS[index]}
        ((index < COMP_CWORD)) || word=$rest
        [[ -z $blanks || $index == 0 ]] || ((++last))
        words[last]+=$word
        rest=${rest#"$word"}
    done
    offered=$(command kongctl __complete "$last" "${words[@]//[\"\'\\]/}" 2>/dev/null)
    if [[ $offered == :files ]]; then
        compopt -o default 2>/dev/null
        return
    fi
    # Bash puts what it is given in the place of its own last word, which may be a part of ours.
    head=${words[last]%"$2"}
    COMPREPLY=()
    while IFS=$'\t' read -r word _; do
        [[ -z $word ]] || COMPREPLY+=("${word#"$head"}")
    done <<<"$offered"
    if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *[=.] ]]; then
        compopt -o nospace 2>/dev/null
    fi
}

complete -F _kongctl kongctl
