_kongctl() {
    local i cur prev opts cmd
    COMPREPLY=()
    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
        cur="$2"
    else
        cur="${COMP_WORDS[COMP_CWORD]}"
    fi
    prev="$3"
    cmd=""
    opts=""

    for i in "${COMP_WORDS[@]:0:COMP_CWORD}"
    do
        case "${cmd},${i}" in
            ",$1")
                cmd="kongctl"
                ;;
            kongctl,completion)
                cmd="kongctl__subcmd__completion"
                ;;
            kongctl,g)
                cmd="kongctl__subcmd__get"
                ;;
            kongctl,get)
                cmd="kongctl__subcmd__get"
                ;;
            kongctl,help)
                cmd="kongctl__subcmd__help"
                ;;
            kongctl,list)
                cmd="kongctl__subcmd__get"
                ;;
            kongctl,login)
                cmd="kongctl__subcmd__login"
                ;;
            kongctl,logout)
                cmd="kongctl__subcmd__logout"
                ;;
            kongctl,ls)
                cmd="kongctl__subcmd__get"
                ;;
            kongctl,sandbox)
                cmd="kongctl__subcmd__sandbox"
                ;;
            kongctl,telemetry)
                cmd="kongctl__subcmd__telemetry"
                ;;
            kongctl,version)
                cmd="kongctl__subcmd__version"
                ;;
            kongctl__subcmd__get,ai-gateways)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways"
                ;;
            kongctl__subcmd__get,analytics)
                cmd="kongctl__subcmd__get__subcmd__analytics"
                ;;
            kongctl__subcmd__get,api-attributes)
                cmd="kongctl__subcmd__get__subcmd__api__subcmd__attributes"
                ;;
            kongctl__subcmd__get,api-packages)
                cmd="kongctl__subcmd__get__subcmd__api__subcmd__packages"
                ;;
            kongctl__subcmd__get,apis)
                cmd="kongctl__subcmd__get__subcmd__apis"
                ;;
            kongctl__subcmd__get,audit-logs)
                cmd="kongctl__subcmd__get__subcmd__audit__subcmd__logs"
                ;;
            kongctl__subcmd__get,auth-strategies)
                cmd="kongctl__subcmd__get__subcmd__auth__subcmd__strategies"
                ;;
            kongctl__subcmd__get,catalog)
                cmd="kongctl__subcmd__get__subcmd__catalog"
                ;;
            kongctl__subcmd__get,cloud-gateways)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways"
                ;;
            kongctl__subcmd__get,dcr-providers)
                cmd="kongctl__subcmd__get__subcmd__dcr__subcmd__providers"
                ;;
            kongctl__subcmd__get,event-gateways)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways"
                ;;
            kongctl__subcmd__get,gateway)
                cmd="kongctl__subcmd__get__subcmd__gateway"
                ;;
            kongctl__subcmd__get,konnect)
                cmd="kongctl__subcmd__get__subcmd__konnect"
                ;;
            kongctl__subcmd__get,me)
                cmd="kongctl__subcmd__get__subcmd__me"
                ;;
            kongctl__subcmd__get,notifications)
                cmd="kongctl__subcmd__get__subcmd__notifications"
                ;;
            kongctl__subcmd__get,organization)
                cmd="kongctl__subcmd__get__subcmd__organization"
                ;;
            kongctl__subcmd__get,pats)
                cmd="kongctl__subcmd__get__subcmd__pats"
                ;;
            kongctl__subcmd__get,portals)
                cmd="kongctl__subcmd__get__subcmd__portals"
                ;;
            kongctl__subcmd__get,profiles)
                cmd="kongctl__subcmd__get__subcmd__profiles"
                ;;
            kongctl__subcmd__get,regions)
                cmd="kongctl__subcmd__get__subcmd__regions"
                ;;
            kongctl__subcmd__get,spats)
                cmd="kongctl__subcmd__get__subcmd__spats"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,agents)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__agents"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,ca-certificates)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__ca__subcmd__certificates"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,certificates)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__certificates"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,config-stores)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__config__subcmd__stores"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,consumer-groups)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__consumer__subcmd__groups"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,consumers)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__consumers"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,credentials)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__credentials"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,data-plane-certificates)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__data__subcmd__plane__subcmd__certificates"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,expected-config-version)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__expected__subcmd__config__subcmd__version"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,identity-providers)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__identity__subcmd__providers"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,mcp-servers)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__mcp__subcmd__servers"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,model-providers)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__model__subcmd__providers"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,models)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__models"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,nodes)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__nodes"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,policies)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__policies"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,snis)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__snis"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways,vaults)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__vaults"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__certificates,snis)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__certificates__subcmd__snis"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__config__subcmd__stores,secrets)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__config__subcmd__stores__subcmd__secrets"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__consumer__subcmd__groups,consumers)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__consumer__subcmd__groups__subcmd__consumers"
                ;;
            kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__consumers,consumer-groups)
                cmd="kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__consumers__subcmd__consumer__subcmd__groups"
                ;;
            kongctl__subcmd__get__subcmd__analytics,dashboards)
                cmd="kongctl__subcmd__get__subcmd__analytics__subcmd__dashboards"
                ;;
            kongctl__subcmd__get__subcmd__api__subcmd__packages,computed-specification)
                cmd="kongctl__subcmd__get__subcmd__api__subcmd__packages__subcmd__computed__subcmd__specification"
                ;;
            kongctl__subcmd__get__subcmd__api__subcmd__packages,current-specification)
                cmd="kongctl__subcmd__get__subcmd__api__subcmd__packages__subcmd__current__subcmd__specification"
                ;;
            kongctl__subcmd__get__subcmd__api__subcmd__packages,documents)
                cmd="kongctl__subcmd__get__subcmd__api__subcmd__packages__subcmd__documents"
                ;;
            kongctl__subcmd__get__subcmd__api__subcmd__packages,operations)
                cmd="kongctl__subcmd__get__subcmd__api__subcmd__packages__subcmd__operations"
                ;;
            kongctl__subcmd__get__subcmd__apis,attributes)
                cmd="kongctl__subcmd__get__subcmd__apis__subcmd__attributes"
                ;;
            kongctl__subcmd__get__subcmd__apis,documents)
                cmd="kongctl__subcmd__get__subcmd__apis__subcmd__documents"
                ;;
            kongctl__subcmd__get__subcmd__apis,implementations)
                cmd="kongctl__subcmd__get__subcmd__apis__subcmd__implementations"
                ;;
            kongctl__subcmd__get__subcmd__apis,operations)
                cmd="kongctl__subcmd__get__subcmd__apis__subcmd__operations"
                ;;
            kongctl__subcmd__get__subcmd__apis,publications)
                cmd="kongctl__subcmd__get__subcmd__apis__subcmd__publications"
                ;;
            kongctl__subcmd__get__subcmd__apis,registrations)
                cmd="kongctl__subcmd__get__subcmd__apis__subcmd__registrations"
                ;;
            kongctl__subcmd__get__subcmd__apis,service-mappings)
                cmd="kongctl__subcmd__get__subcmd__apis__subcmd__service__subcmd__mappings"
                ;;
            kongctl__subcmd__get__subcmd__apis,specifications)
                cmd="kongctl__subcmd__get__subcmd__apis__subcmd__specifications"
                ;;
            kongctl__subcmd__get__subcmd__apis,versions)
                cmd="kongctl__subcmd__get__subcmd__apis__subcmd__versions"
                ;;
            kongctl__subcmd__get__subcmd__audit__subcmd__logs,destinations)
                cmd="kongctl__subcmd__get__subcmd__audit__subcmd__logs__subcmd__destinations"
                ;;
            kongctl__subcmd__get__subcmd__audit__subcmd__logs,webhook)
                cmd="kongctl__subcmd__get__subcmd__audit__subcmd__logs__subcmd__webhook"
                ;;
            kongctl__subcmd__get__subcmd__catalog,criteria-templates)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__criteria__subcmd__templates"
                ;;
            kongctl__subcmd__get__subcmd__catalog,integration-instances)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__integration__subcmd__instances"
                ;;
            kongctl__subcmd__get__subcmd__catalog,integrations)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__integrations"
                ;;
            kongctl__subcmd__get__subcmd__catalog,resource-mappings)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__resource__subcmd__mappings"
                ;;
            kongctl__subcmd__get__subcmd__catalog,resources)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__resources"
                ;;
            kongctl__subcmd__get__subcmd__catalog,scorecard-templates)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__scorecard__subcmd__templates"
                ;;
            kongctl__subcmd__get__subcmd__catalog,scorecards)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__scorecards"
                ;;
            kongctl__subcmd__get__subcmd__catalog,services)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__services"
                ;;
            kongctl__subcmd__get__subcmd__catalog__subcmd__integration__subcmd__instances,auth-config)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__integration__subcmd__instances__subcmd__auth__subcmd__config"
                ;;
            kongctl__subcmd__get__subcmd__catalog__subcmd__integration__subcmd__instances,auth-credential)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__integration__subcmd__instances__subcmd__auth__subcmd__credential"
                ;;
            kongctl__subcmd__get__subcmd__catalog__subcmd__resources,services)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__resources__subcmd__services"
                ;;
            kongctl__subcmd__get__subcmd__catalog__subcmd__scorecards,criteria)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__scorecards__subcmd__criteria"
                ;;
            kongctl__subcmd__get__subcmd__catalog__subcmd__scorecards,services)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__scorecards__subcmd__services"
                ;;
            kongctl__subcmd__get__subcmd__catalog__subcmd__scorecards__subcmd__criteria,services)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__scorecards__subcmd__criteria__subcmd__services"
                ;;
            kongctl__subcmd__get__subcmd__catalog__subcmd__services,api-mappings)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__services__subcmd__api__subcmd__mappings"
                ;;
            kongctl__subcmd__get__subcmd__catalog__subcmd__services,resources)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__services__subcmd__resources"
                ;;
            kongctl__subcmd__get__subcmd__catalog__subcmd__services,scorecards)
                cmd="kongctl__subcmd__get__subcmd__catalog__subcmd__services__subcmd__scorecards"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways,add-ons)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__add__subcmd__ons"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways,availability)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__availability"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways,configurations)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__configurations"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways,custom-domains)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__custom__subcmd__domains"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways,default-resource-configurations)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__default__subcmd__resource__subcmd__configurations"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways,default-resource-quotas)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__default__subcmd__resource__subcmd__quotas"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways,networks)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__networks"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways,provider-accounts)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__provider__subcmd__accounts"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways,resource-configurations)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__resource__subcmd__configurations"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways,resource-quotas)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__resource__subcmd__quotas"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__custom__subcmd__domains,online-status)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__custom__subcmd__domains__subcmd__online__subcmd__status"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__networks,configuration-references)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__networks__subcmd__configuration__subcmd__references"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__networks,private-dns)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__networks__subcmd__private__subcmd__dns"
                ;;
            kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__networks,transit-gateways)
                cmd="kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__networks__subcmd__transit__subcmd__gateways"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways,backend-clusters)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__backend__subcmd__clusters"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways,data-plane-certificates)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__data__subcmd__plane__subcmd__certificates"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways,listener-policies)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__listener__subcmd__policies"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways,listener-policy-chain)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__listener__subcmd__policy__subcmd__chain"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways,listeners)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__listeners"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways,nodes)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__nodes"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways,schema-registries)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__schema__subcmd__registries"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways,static-keys)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__static__subcmd__keys"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways,tls-trust-bundles)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__tls__subcmd__trust__subcmd__bundles"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways,virtual-clusters)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__nodes,errors)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__nodes__subcmd__errors"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__nodes,status)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__nodes__subcmd__status"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters,cluster-policies)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters__subcmd__cluster__subcmd__policies"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters,cluster-policy-chain)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters__subcmd__cluster__subcmd__policy__subcmd__chain"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters,consume-policies)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters__subcmd__consume__subcmd__policies"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters,consume-policy-chain)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters__subcmd__consume__subcmd__policy__subcmd__chain"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters,produce-policies)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters__subcmd__produce__subcmd__policies"
                ;;
            kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters,produce-policy-chain)
                cmd="kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters__subcmd__produce__subcmd__policy__subcmd__chain"
                ;;
            kongctl__subcmd__get__subcmd__gateway,control-planes)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,acls)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__acls"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,basic-auths)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__basic__subcmd__auths"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,ca-certificates)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__ca__subcmd__certificates"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,certificates)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__certificates"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,config-stores)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__config__subcmd__stores"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,consumer-groups)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumer__subcmd__groups"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,consumers)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,custom-plugins)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__custom__subcmd__plugins"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,data-plane-certificates)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__data__subcmd__plane__subcmd__certificates"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,degraphql-routes)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__degraphql__subcmd__routes"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,eol-nodes)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__eol__subcmd__nodes"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,expected-config-hash)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__expected__subcmd__config__subcmd__hash"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,graphql-costs)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__graphql__subcmd__costs"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,group-member-status)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__group__subcmd__member__subcmd__status"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,group-memberships)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__group__subcmd__memberships"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,group-status)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__group__subcmd__status"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,hmac-auths)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__hmac__subcmd__auths"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,jwts)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__jwts"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,key-auths)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__key__subcmd__auths"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,key-sets)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__key__subcmd__sets"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,keys)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__keys"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,mcp-servers)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__mcp__subcmd__servers"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,mtls-auths)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__mtls__subcmd__auths"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,nodes)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__nodes"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,partials)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__partials"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,plugin-schemas)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__plugin__subcmd__schemas"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,plugins)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__plugins"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,routes)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__routes"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,services)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__services"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,snis)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__snis"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,targets)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__targets"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,upstreams)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__upstreams"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes,vaults)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__vaults"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__certificates,snis)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__certificates__subcmd__snis"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__config__subcmd__stores,secrets)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__config__subcmd__stores__subcmd__secrets"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumer__subcmd__groups,consumers)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumer__subcmd__groups__subcmd__consumers"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumer__subcmd__groups,plugins)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumer__subcmd__groups__subcmd__plugins"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers,acls)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__acls"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers,basic-auths)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__basic__subcmd__auths"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers,consumer-groups)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__consumer__subcmd__groups"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers,hmac-auths)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__hmac__subcmd__auths"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers,jwts)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__jwts"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers,key-auths)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__key__subcmd__auths"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers,mtls-auths)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__mtls__subcmd__auths"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers,plugins)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__plugins"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__key__subcmd__sets,keys)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__key__subcmd__sets__subcmd__keys"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__partials,links)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__partials__subcmd__links"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__routes,plugins)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__routes__subcmd__plugins"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__services,plugins)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__services__subcmd__plugins"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__services,routes)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__services__subcmd__routes"
                ;;
            kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__upstreams,targets)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__upstreams__subcmd__targets"
                ;;
            kongctl__subcmd__get__subcmd__notifications,events)
                cmd="kongctl__subcmd__get__subcmd__notifications__subcmd__events"
                ;;
            kongctl__subcmd__get__subcmd__notifications,inbox)
                cmd="kongctl__subcmd__get__subcmd__notifications__subcmd__inbox"
                ;;
            kongctl__subcmd__get__subcmd__notifications,subscriptions)
                cmd="kongctl__subcmd__get__subcmd__notifications__subcmd__subscriptions"
                ;;
            kongctl__subcmd__get__subcmd__organization,auth-settings)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__auth__subcmd__settings"
                ;;
            kongctl__subcmd__get__subcmd__organization,identity-providers)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__identity__subcmd__providers"
                ;;
            kongctl__subcmd__get__subcmd__organization,idp-config)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__idp__subcmd__config"
                ;;
            kongctl__subcmd__get__subcmd__organization,impersonation)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__impersonation"
                ;;
            kongctl__subcmd__get__subcmd__organization,roles)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__roles"
                ;;
            kongctl__subcmd__get__subcmd__organization,system-accounts)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__system__subcmd__accounts"
                ;;
            kongctl__subcmd__get__subcmd__organization,team-group-mappings)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__team__subcmd__group__subcmd__mappings"
                ;;
            kongctl__subcmd__get__subcmd__organization,team-mappings)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__team__subcmd__mappings"
                ;;
            kongctl__subcmd__get__subcmd__organization,teams)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__teams"
                ;;
            kongctl__subcmd__get__subcmd__organization,users)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__users"
                ;;
            kongctl__subcmd__get__subcmd__organization__subcmd__identity__subcmd__providers,team-group-mappings)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__identity__subcmd__providers__subcmd__team__subcmd__group__subcmd__mappings"
                ;;
            kongctl__subcmd__get__subcmd__organization__subcmd__system__subcmd__accounts,roles)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__system__subcmd__accounts__subcmd__roles"
                ;;
            kongctl__subcmd__get__subcmd__organization__subcmd__system__subcmd__accounts,spats)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__system__subcmd__accounts__subcmd__spats"
                ;;
            kongctl__subcmd__get__subcmd__organization__subcmd__system__subcmd__accounts,teams)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__system__subcmd__accounts__subcmd__teams"
                ;;
            kongctl__subcmd__get__subcmd__organization__subcmd__teams,roles)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__teams__subcmd__roles"
                ;;
            kongctl__subcmd__get__subcmd__organization__subcmd__teams,system-accounts)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__teams__subcmd__system__subcmd__accounts"
                ;;
            kongctl__subcmd__get__subcmd__organization__subcmd__teams,users)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__teams__subcmd__users"
                ;;
            kongctl__subcmd__get__subcmd__organization__subcmd__users,roles)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__users__subcmd__roles"
                ;;
            kongctl__subcmd__get__subcmd__organization__subcmd__users,teams)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__users__subcmd__teams"
                ;;
            kongctl__subcmd__get__subcmd__portals,application-registrations)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__application__subcmd__registrations"
                ;;
            kongctl__subcmd__get__subcmd__portals,applications)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__applications"
                ;;
            kongctl__subcmd__get__subcmd__portals,assets)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__assets"
                ;;
            kongctl__subcmd__get__subcmd__portals,audit-log-replay-job)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__audit__subcmd__log__subcmd__replay__subcmd__job"
                ;;
            kongctl__subcmd__get__subcmd__portals,audit-log-webhook)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__audit__subcmd__log__subcmd__webhook"
                ;;
            kongctl__subcmd__get__subcmd__portals,auth-settings)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__auth__subcmd__settings"
                ;;
            kongctl__subcmd__get__subcmd__portals,available-roles)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__available__subcmd__roles"
                ;;
            kongctl__subcmd__get__subcmd__portals,custom-domain)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__custom__subcmd__domain"
                ;;
            kongctl__subcmd__get__subcmd__portals,customization)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__customization"
                ;;
            kongctl__subcmd__get__subcmd__portals,default-email-templates)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__default__subcmd__email__subcmd__templates"
                ;;
            kongctl__subcmd__get__subcmd__portals,developer-teams)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__developer__subcmd__teams"
                ;;
            kongctl__subcmd__get__subcmd__portals,developers)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__developers"
                ;;
            kongctl__subcmd__get__subcmd__portals,email-config)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__email__subcmd__config"
                ;;
            kongctl__subcmd__get__subcmd__portals,email-delivery)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__email__subcmd__delivery"
                ;;
            kongctl__subcmd__get__subcmd__portals,email-domains)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__email__subcmd__domains"
                ;;
            kongctl__subcmd__get__subcmd__portals,email-template-variables)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__email__subcmd__template__subcmd__variables"
                ;;
            kongctl__subcmd__get__subcmd__portals,email-templates)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__email__subcmd__templates"
                ;;
            kongctl__subcmd__get__subcmd__portals,identity-providers)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__identity__subcmd__providers"
                ;;
            kongctl__subcmd__get__subcmd__portals,integrations)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__integrations"
                ;;
            kongctl__subcmd__get__subcmd__portals,ip-allow-list)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__ip__subcmd__allow__subcmd__list"
                ;;
            kongctl__subcmd__get__subcmd__portals,pages)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__pages"
                ;;
            kongctl__subcmd__get__subcmd__portals,publications)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__publications"
                ;;
            kongctl__subcmd__get__subcmd__portals,snippets)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__snippets"
                ;;
            kongctl__subcmd__get__subcmd__portals,team-group-mappings)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__team__subcmd__group__subcmd__mappings"
                ;;
            kongctl__subcmd__get__subcmd__portals,team-roles)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__team__subcmd__roles"
                ;;
            kongctl__subcmd__get__subcmd__portals,teams)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__teams"
                ;;
            kongctl__subcmd__get__subcmd__portals__subcmd__applications,credentials)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__applications__subcmd__credentials"
                ;;
            kongctl__subcmd__get__subcmd__portals__subcmd__applications,developers)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__applications__subcmd__developers"
                ;;
            kongctl__subcmd__get__subcmd__portals__subcmd__applications,registrations)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__applications__subcmd__registrations"
                ;;
            kongctl__subcmd__get__subcmd__portals__subcmd__assets,favicon)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__assets__subcmd__favicon"
                ;;
            kongctl__subcmd__get__subcmd__portals__subcmd__assets,logo)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__assets__subcmd__logo"
                ;;
            kongctl__subcmd__get__subcmd__portals__subcmd__audit__subcmd__log__subcmd__webhook,status)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__audit__subcmd__log__subcmd__webhook__subcmd__status"
                ;;
            kongctl__subcmd__get__subcmd__portals__subcmd__developers,teams)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__developers__subcmd__teams"
                ;;
            kongctl__subcmd__get__subcmd__portals__subcmd__identity__subcmd__providers,team-group-mappings)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__identity__subcmd__providers__subcmd__team__subcmd__group__subcmd__mappings"
                ;;
            kongctl__subcmd__get__subcmd__portals__subcmd__teams,developers)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__teams__subcmd__developers"
                ;;
            kongctl__subcmd__get__subcmd__portals__subcmd__teams,team-roles)
                cmd="kongctl__subcmd__get__subcmd__portals__subcmd__teams__subcmd__team__subcmd__roles"
                ;;
            kongctl__subcmd__help,completion)
                cmd="kongctl__subcmd__help__subcmd__completion"
                ;;
            kongctl__subcmd__help,get)
                cmd="kongctl__subcmd__help__subcmd__get"
                ;;
            kongctl__subcmd__help,help)
                cmd="kongctl__subcmd__help__subcmd__help"
                ;;
            kongctl__subcmd__help,login)
                cmd="kongctl__subcmd__help__subcmd__login"
                ;;
            kongctl__subcmd__help,logout)
                cmd="kongctl__subcmd__help__subcmd__logout"
                ;;
            kongctl__subcmd__help,sandbox)
                cmd="kongctl__subcmd__help__subcmd__sandbox"
                ;;
            kongctl__subcmd__help,telemetry)
                cmd="kongctl__subcmd__help__subcmd__telemetry"
                ;;
            kongctl__subcmd__help,version)
                cmd="kongctl__subcmd__help__subcmd__version"
                ;;
            kongctl__subcmd__help__subcmd__get,ai-gateways)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__ai__subcmd__gateways"
                ;;
            kongctl__subcmd__help__subcmd__get,analytics)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__analytics"
                ;;
            kongctl__subcmd__help__subcmd__get,api-attributes)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__api__subcmd__attributes"
                ;;
            kongctl__subcmd__help__subcmd__get,api-packages)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__api__subcmd__packages"
                ;;
            kongctl__subcmd__help__subcmd__get,apis)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__apis"
                ;;
            kongctl__subcmd__help__subcmd__get,audit-logs)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__audit__subcmd__logs"
                ;;
            kongctl__subcmd__help__subcmd__get,auth-strategies)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__auth__subcmd__strategies"
                ;;
            kongctl__subcmd__help__subcmd__get,catalog)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__catalog"
                ;;
            kongctl__subcmd__help__subcmd__get,cloud-gateways)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__cloud__subcmd__gateways"
                ;;
            kongctl__subcmd__help__subcmd__get,dcr-providers)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__dcr__subcmd__providers"
                ;;
            kongctl__subcmd__help__subcmd__get,event-gateways)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__event__subcmd__gateways"
                ;;
            kongctl__subcmd__help__subcmd__get,gateway)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__gateway"
                ;;
            kongctl__subcmd__help__subcmd__get,konnect)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__konnect"
                ;;
            kongctl__subcmd__help__subcmd__get,me)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__me"
                ;;
            kongctl__subcmd__help__subcmd__get,notifications)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__notifications"
                ;;
            kongctl__subcmd__help__subcmd__get,organization)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__organization"
                ;;
            kongctl__subcmd__help__subcmd__get,pats)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__pats"
                ;;
            kongctl__subcmd__help__subcmd__get,portals)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__portals"
                ;;
            kongctl__subcmd__help__subcmd__get,profiles)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__profiles"
                ;;
            kongctl__subcmd__help__subcmd__get,regions)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__regions"
                ;;
            kongctl__subcmd__help__subcmd__get,spats)
                cmd="kongctl__subcmd__help__subcmd__get__subcmd__spats"
                ;;
            kongctl__subcmd__sandbox,help)
                cmd="kongctl__subcmd__sandbox__subcmd__help"
                ;;
            kongctl__subcmd__sandbox,serve)
                cmd="kongctl__subcmd__sandbox__subcmd__serve"
                ;;
            kongctl__subcmd__sandbox__subcmd__help,help)
                cmd="kongctl__subcmd__sandbox__subcmd__help__subcmd__help"
                ;;
            kongctl__subcmd__sandbox__subcmd__help,serve)
                cmd="kongctl__subcmd__sandbox__subcmd__help__subcmd__serve"
                ;;
            kongctl__subcmd__telemetry,disable)
                cmd="kongctl__subcmd__telemetry__subcmd__disable"
                ;;
            kongctl__subcmd__telemetry,enable)
                cmd="kongctl__subcmd__telemetry__subcmd__enable"
                ;;
            kongctl__subcmd__telemetry,help)
                cmd="kongctl__subcmd__telemetry__subcmd__help"
                ;;
            kongctl__subcmd__telemetry,listen)
                cmd="kongctl__subcmd__telemetry__subcmd__listen"
                ;;
            kongctl__subcmd__telemetry,log)
                cmd="kongctl__subcmd__telemetry__subcmd__log"
                ;;
            kongctl__subcmd__telemetry,preview)
                cmd="kongctl__subcmd__telemetry__subcmd__preview"
                ;;
            kongctl__subcmd__telemetry,schema)
                cmd="kongctl__subcmd__telemetry__subcmd__schema"
                ;;
            kongctl__subcmd__telemetry,status)
                cmd="kongctl__subcmd__telemetry__subcmd__status"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,disable)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__disable"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,enable)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__enable"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,help)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__help"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,listen)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__listen"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,log)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__log"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,preview)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__preview"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,schema)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__schema"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,status)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__status"
                ;;
            *)
                ;;
        esac
    done

    case "${cmd}" in
        kongctl)
            opts="-p -o -h -V --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --help --version login logout telemetry sandbox completion version get g list ls help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 1 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__completion)
            opts="-h --help bash elvish fish powershell zsh"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get)
            opts="-h --pat --pat-file --base-url --region --page-size --timeout --columns --help audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways profiles konnect"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --columns)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways)
            opts="-h --help models model-providers agents mcp-servers policies consumers credentials consumer-groups identity-providers vaults config-stores nodes data-plane-certificates certificates snis ca-certificates expected-config-version"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__agents)
            opts="-h --gateway-id --gateway-name --agent-id --agent-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --agent-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --agent-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__ca__subcmd__certificates)
            opts="-h --gateway-id --gateway-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__certificates)
            opts="-h --gateway-id --gateway-name --help snis"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__certificates__subcmd__snis)
            opts="-h --gateway-id --gateway-name --certificate-id --certificate-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --certificate-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --certificate-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__config__subcmd__stores)
            opts="-h --gateway-id --gateway-name --config-store-id --config-store-name --help secrets"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-store-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-store-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__config__subcmd__stores__subcmd__secrets)
            opts="-h --gateway-id --gateway-name --config-store-id --config-store-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-store-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-store-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__consumer__subcmd__groups)
            opts="-h --gateway-id --gateway-name --consumer-group-id --consumer-group-name --help consumers"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-group-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-group-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__consumer__subcmd__groups__subcmd__consumers)
            opts="-h --gateway-id --gateway-name --consumer-group-id --consumer-group-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-group-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-group-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__consumers)
            opts="-h --gateway-id --gateway-name --consumer-id --consumer-name --help consumer-groups"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__consumers__subcmd__consumer__subcmd__groups)
            opts="-h --gateway-id --gateway-name --consumer-id --consumer-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__credentials)
            opts="-h --gateway-id --gateway-name --consumer-id --consumer-name --credential-id --credential-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --credential-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --credential-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__data__subcmd__plane__subcmd__certificates)
            opts="-h --gateway-id --gateway-name --data-plane-certificate-id --data-plane-certificate-title --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --data-plane-certificate-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --data-plane-certificate-title)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__expected__subcmd__config__subcmd__version)
            opts="-h --gateway-id --gateway-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__identity__subcmd__providers)
            opts="-h --gateway-id --gateway-name --identity-provider-id --identity-provider-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identity-provider-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identity-provider-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__mcp__subcmd__servers)
            opts="-h --gateway-id --gateway-name --mcp-server-id --mcp-server-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mcp-server-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --mcp-server-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__model__subcmd__providers)
            opts="-h --gateway-id --gateway-name --model-provider-id --model-provider-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --model-provider-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --model-provider-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__models)
            opts="-h --gateway-id --gateway-name --model-id --model-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --model-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --model-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__nodes)
            opts="-h --gateway-id --gateway-name --node-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --node-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__policies)
            opts="-h --gateway-id --gateway-name --policy-id --policy-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --policy-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --policy-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__snis)
            opts="-h --gateway-id --gateway-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__ai__subcmd__gateways__subcmd__vaults)
            opts="-h --gateway-id --gateway-name --vault-id --vault-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --vault-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --vault-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__analytics)
            opts="-h --help dashboards"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__analytics__subcmd__dashboards)
            opts="-h --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__api__subcmd__attributes)
            opts="-h --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__api__subcmd__packages)
            opts="-h --filter --sort --help documents operations current-specification computed-specification"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__api__subcmd__packages__subcmd__computed__subcmd__specification)
            opts="-h --package-id --package-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --package-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --package-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__api__subcmd__packages__subcmd__current__subcmd__specification)
            opts="-h --package-id --package-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --package-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --package-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__api__subcmd__packages__subcmd__documents)
            opts="-h --package-id --package-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --package-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --package-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__api__subcmd__packages__subcmd__operations)
            opts="-h --package-id --package-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --package-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --package-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__apis)
            opts="-h --filter --sort --help documents versions publications implementations attributes specifications operations registrations service-mappings"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__apis__subcmd__attributes)
            opts="-h --api-id --api-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --api-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --api-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__apis__subcmd__documents)
            opts="-h --api-id --api-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --api-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --api-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__apis__subcmd__implementations)
            opts="-h --api-id --api-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --api-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --api-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__apis__subcmd__operations)
            opts="-h --api-id --api-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --api-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --api-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__apis__subcmd__publications)
            opts="-h --api-id --api-name --portal-id --portal-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --api-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --api-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__apis__subcmd__registrations)
            opts="-h --api-id --api-name --status --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --api-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --api-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --status)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__apis__subcmd__service__subcmd__mappings)
            opts="-h --api-id --api-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --api-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --api-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__apis__subcmd__specifications)
            opts="-h --api-id --api-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --api-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --api-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__apis__subcmd__versions)
            opts="-h --api-id --api-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --api-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --api-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__audit__subcmd__logs)
            opts="-h --help destinations webhook"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__audit__subcmd__logs__subcmd__destinations)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__audit__subcmd__logs__subcmd__webhook)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__auth__subcmd__strategies)
            opts="-h --type --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog)
            opts="-h --help services integrations integration-instances resources resource-mappings scorecards scorecard-templates criteria-templates"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__criteria__subcmd__templates)
            opts="-h --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__integration__subcmd__instances)
            opts="-h --filter --sort --help auth-config auth-credential"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__integration__subcmd__instances__subcmd__auth__subcmd__config)
            opts="-h --integration-instance-id --integration-instance-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --integration-instance-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --integration-instance-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__integration__subcmd__instances__subcmd__auth__subcmd__credential)
            opts="-h --integration-instance-id --integration-instance-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --integration-instance-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --integration-instance-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__integrations)
            opts="-h --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__resource__subcmd__mappings)
            opts="-h --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__resources)
            opts="-h --filter --sort --help services"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__resources__subcmd__services)
            opts="-h --resource-id --resource-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --resource-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --resource-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__scorecard__subcmd__templates)
            opts="-h --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__scorecards)
            opts="-h --filter --sort --help services criteria"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__scorecards__subcmd__criteria)
            opts="-h --scorecard-id --scorecard-name --filter --sort --help services"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --scorecard-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --scorecard-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__scorecards__subcmd__criteria__subcmd__services)
            opts="-h --scorecard-id --scorecard-name --criteria-id --criteria-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --scorecard-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --scorecard-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --criteria-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --criteria-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__scorecards__subcmd__services)
            opts="-h --scorecard-id --scorecard-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --scorecard-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --scorecard-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__services)
            opts="-h --filter --sort --help resources scorecards api-mappings"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__services__subcmd__api__subcmd__mappings)
            opts="-h --service-id --service-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --service-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --service-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__services__subcmd__resources)
            opts="-h --service-id --service-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --service-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --service-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__catalog__subcmd__services__subcmd__scorecards)
            opts="-h --service-id --service-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --service-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --service-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways)
            opts="-h --help networks configurations custom-domains add-ons provider-accounts resource-quotas default-resource-quotas resource-configurations default-resource-configurations availability"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__add__subcmd__ons)
            opts="-h --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__availability)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__configurations)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__custom__subcmd__domains)
            opts="-h --control-plane-id --control-plane-name --filter --help online-status"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__custom__subcmd__domains__subcmd__online__subcmd__status)
            opts="-h --custom-domain-id --custom-domain-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --custom-domain-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --custom-domain-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__default__subcmd__resource__subcmd__configurations)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__default__subcmd__resource__subcmd__quotas)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__networks)
            opts="-h --filter --help configuration-references transit-gateways private-dns"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__networks__subcmd__configuration__subcmd__references)
            opts="-h --network-id --network-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --network-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --network-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__networks__subcmd__private__subcmd__dns)
            opts="-h --network-id --network-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --network-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --network-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__networks__subcmd__transit__subcmd__gateways)
            opts="-h --network-id --network-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --network-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --network-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__provider__subcmd__accounts)
            opts="-h --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__resource__subcmd__configurations)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__cloud__subcmd__gateways__subcmd__resource__subcmd__quotas)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__dcr__subcmd__providers)
            opts="-h --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways)
            opts="-h --filter --help backend-clusters virtual-clusters listeners listener-policies listener-policy-chain data-plane-certificates schema-registries static-keys tls-trust-bundles nodes"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__backend__subcmd__clusters)
            opts="-h --gateway-id --gateway-name --backend-cluster-id --backend-cluster-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --backend-cluster-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --backend-cluster-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__data__subcmd__plane__subcmd__certificates)
            opts="-h --gateway-id --gateway-name --data-plane-certificate-id --data-plane-certificate-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --data-plane-certificate-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --data-plane-certificate-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__listener__subcmd__policies)
            opts="-h --gateway-id --gateway-name --listener-id --listener-name --policy-id --policy-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --listener-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --listener-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --policy-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --policy-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__listener__subcmd__policy__subcmd__chain)
            opts="-h --gateway-id --gateway-name --listener-id --listener-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --listener-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --listener-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__listeners)
            opts="-h --gateway-id --gateway-name --listener-id --listener-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --listener-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --listener-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__nodes)
            opts="-h --gateway-id --gateway-name --help errors status"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__nodes__subcmd__errors)
            opts="-h --gateway-id --gateway-name --node-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --node-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__nodes__subcmd__status)
            opts="-h --gateway-id --gateway-name --node-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --node-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__schema__subcmd__registries)
            opts="-h --gateway-id --gateway-name --schema-registry-id --schema-registry-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --schema-registry-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --schema-registry-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__static__subcmd__keys)
            opts="-h --gateway-id --gateway-name --static-key-id --static-key-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --static-key-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --static-key-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__tls__subcmd__trust__subcmd__bundles)
            opts="-h --gateway-id --gateway-name --tls-trust-bundle-id --tls-trust-bundle-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tls-trust-bundle-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --tls-trust-bundle-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters)
            opts="-h --gateway-id --gateway-name --backend-cluster-id --backend-cluster-name --virtual-cluster-id --virtual-cluster-name --filter --help cluster-policies produce-policies consume-policies cluster-policy-chain produce-policy-chain consume-policy-chain"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --backend-cluster-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --backend-cluster-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters__subcmd__cluster__subcmd__policies)
            opts="-h --gateway-id --gateway-name --virtual-cluster-id --virtual-cluster-name --policy-id --policy-name --parent-policy-id --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --policy-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --policy-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --parent-policy-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters__subcmd__cluster__subcmd__policy__subcmd__chain)
            opts="-h --gateway-id --gateway-name --virtual-cluster-id --virtual-cluster-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters__subcmd__consume__subcmd__policies)
            opts="-h --gateway-id --gateway-name --virtual-cluster-id --virtual-cluster-name --consume-policy-id --consume-policy-name --parent-policy-id --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consume-policy-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consume-policy-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --parent-policy-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters__subcmd__consume__subcmd__policy__subcmd__chain)
            opts="-h --gateway-id --gateway-name --virtual-cluster-id --virtual-cluster-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters__subcmd__produce__subcmd__policies)
            opts="-h --gateway-id --gateway-name --virtual-cluster-id --virtual-cluster-name --policy-id --policy-name --parent-policy-id --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --policy-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --policy-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --parent-policy-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__event__subcmd__gateways__subcmd__virtual__subcmd__clusters__subcmd__produce__subcmd__policy__subcmd__chain)
            opts="-h --gateway-id --gateway-name --virtual-cluster-id --virtual-cluster-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --gateway-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --gateway-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --virtual-cluster-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway)
            opts="-h --help control-planes"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes)
            opts="-h --filter --sort --help services routes consumers data-plane-certificates plugins upstreams targets consumer-groups vaults certificates snis ca-certificates keys key-sets partials custom-plugins plugin-schemas config-stores acls basic-auths hmac-auths jwts key-auths mtls-auths degraphql-routes graphql-costs nodes eol-nodes group-memberships group-status group-member-status expected-config-hash mcp-servers"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__acls)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__basic__subcmd__auths)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__ca__subcmd__certificates)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__certificates)
            opts="-h --control-plane-id --control-plane-name --filter --help snis"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__certificates__subcmd__snis)
            opts="-h --control-plane-id --control-plane-name --certificate-id --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --certificate-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__config__subcmd__stores)
            opts="-h --control-plane-id --control-plane-name --help secrets"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__config__subcmd__stores__subcmd__secrets)
            opts="-h --control-plane-id --control-plane-name --config-store-id --config-store-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-store-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-store-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumer__subcmd__groups)
            opts="-h --control-plane-id --control-plane-name --filter --help plugins consumers"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumer__subcmd__groups__subcmd__consumers)
            opts="-h --control-plane-id --control-plane-name --consumer-group-id --consumer-group-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-group-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-group-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumer__subcmd__groups__subcmd__plugins)
            opts="-h --control-plane-id --control-plane-name --consumer-group-id --consumer-group-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-group-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-group-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers)
            opts="-h --control-plane-id --control-plane-name --filter --help plugins consumer-groups acls basic-auths hmac-auths jwts key-auths mtls-auths"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__acls)
            opts="-h --control-plane-id --control-plane-name --consumer-id --consumer-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__basic__subcmd__auths)
            opts="-h --control-plane-id --control-plane-name --consumer-id --consumer-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__consumer__subcmd__groups)
            opts="-h --control-plane-id --control-plane-name --consumer-id --consumer-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__hmac__subcmd__auths)
            opts="-h --control-plane-id --control-plane-name --consumer-id --consumer-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__jwts)
            opts="-h --control-plane-id --control-plane-name --consumer-id --consumer-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__key__subcmd__auths)
            opts="-h --control-plane-id --control-plane-name --consumer-id --consumer-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__mtls__subcmd__auths)
            opts="-h --control-plane-id --control-plane-name --consumer-id --consumer-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__consumers__subcmd__plugins)
            opts="-h --control-plane-id --control-plane-name --consumer-id --consumer-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --consumer-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__custom__subcmd__plugins)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__data__subcmd__plane__subcmd__certificates)
            opts="-h --control-plane-id --control-plane-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__degraphql__subcmd__routes)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__eol__subcmd__nodes)
            opts="-h --control-plane-id --control-plane-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__expected__subcmd__config__subcmd__hash)
            opts="-h --control-plane-id --control-plane-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__graphql__subcmd__costs)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__group__subcmd__member__subcmd__status)
            opts="-h --control-plane-id --control-plane-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__group__subcmd__memberships)
            opts="-h --control-plane-id --control-plane-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__group__subcmd__status)
            opts="-h --control-plane-id --control-plane-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__hmac__subcmd__auths)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__jwts)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__key__subcmd__auths)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__key__subcmd__sets)
            opts="-h --control-plane-id --control-plane-name --filter --help keys"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__key__subcmd__sets__subcmd__keys)
            opts="-h --control-plane-id --control-plane-name --key-set-id --key-set-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --key-set-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --key-set-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__keys)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__mcp__subcmd__servers)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__mtls__subcmd__auths)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__nodes)
            opts="-h --control-plane-id --control-plane-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__partials)
            opts="-h --control-plane-id --control-plane-name --filter --help links"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__partials__subcmd__links)
            opts="-h --control-plane-id --control-plane-name --partial-id --partial-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --partial-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --partial-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__plugin__subcmd__schemas)
            opts="-h --control-plane-id --control-plane-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__plugins)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__routes)
            opts="-h --control-plane-id --control-plane-name --filter --help plugins"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__routes__subcmd__plugins)
            opts="-h --control-plane-id --control-plane-name --route-id --route-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --route-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --route-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__services)
            opts="-h --control-plane-id --control-plane-name --filter --help routes plugins"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__services__subcmd__plugins)
            opts="-h --control-plane-id --control-plane-name --service-id --service-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --service-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --service-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__services__subcmd__routes)
            opts="-h --control-plane-id --control-plane-name --service-id --service-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --service-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --service-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__snis)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__targets)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__upstreams)
            opts="-h --control-plane-id --control-plane-name --filter --help targets"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__upstreams__subcmd__targets)
            opts="-h --control-plane-id --control-plane-name --upstream-id --upstream-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 6 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --upstream-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --upstream-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes__subcmd__vaults)
            opts="-h --control-plane-id --control-plane-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --control-plane-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --control-plane-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__konnect)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__me)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__notifications)
            opts="-h --help inbox events subscriptions"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__notifications__subcmd__events)
            opts="-h --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__notifications__subcmd__inbox)
            opts="-h --status --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --status)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__notifications__subcmd__subscriptions)
            opts="-h --event-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --event-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization)
            opts="-h --help teams users system-accounts roles identity-providers auth-settings idp-config team-group-mappings team-mappings impersonation"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__auth__subcmd__settings)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__identity__subcmd__providers)
            opts="-h --type --filter --help team-group-mappings"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__identity__subcmd__providers__subcmd__team__subcmd__group__subcmd__mappings)
            opts="-h --identity-provider-id --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --identity-provider-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__idp__subcmd__config)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__impersonation)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__roles)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__system__subcmd__accounts)
            opts="-h --filter --help roles teams spats"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__system__subcmd__accounts__subcmd__roles)
            opts="-h --system-account-id --system-account-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --system-account-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --system-account-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__system__subcmd__accounts__subcmd__spats)
            opts="-h --system-account-id --system-account-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --system-account-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --system-account-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__system__subcmd__accounts__subcmd__teams)
            opts="-h --system-account-id --system-account-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --system-account-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --system-account-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__team__subcmd__group__subcmd__mappings)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__team__subcmd__mappings)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__teams)
            opts="-h --skip-system-teams --filter --help roles users system-accounts"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__teams__subcmd__roles)
            opts="-h --team-id --team-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --team-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --team-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__teams__subcmd__system__subcmd__accounts)
            opts="-h --team-id --team-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --team-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --team-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__teams__subcmd__users)
            opts="-h --team-id --team-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --team-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --team-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__users)
            opts="-h --filter --help roles teams"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__users__subcmd__roles)
            opts="-h --user-id --user-email --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --user-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --user-email)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__users__subcmd__teams)
            opts="-h --user-id --user-email --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --user-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --user-email)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__pats)
            opts="-h --user-id --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --user-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals)
            opts="-h --filter --sort --help assets pages snippets developers developer-teams applications application-registrations teams team-roles auth-settings identity-providers team-group-mappings email-domains custom-domain ip-allow-list email-templates default-email-templates email-template-variables email-config email-delivery customization integrations publications audit-log-webhook audit-log-replay-job available-roles"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__application__subcmd__registrations)
            opts="-h --portal-id --portal-name --developer-id --developer-email --application-id --application-name --status --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --developer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --developer-email)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --application-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --status)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__applications)
            opts="-h --portal-id --portal-name --filter --sort --help registrations credentials developers"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__applications__subcmd__credentials)
            opts="-h --portal-id --portal-name --application-id --application-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --application-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__applications__subcmd__developers)
            opts="-h --portal-id --portal-name --application-id --application-name --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --application-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__applications__subcmd__registrations)
            opts="-h --portal-id --portal-name --application-id --application-name --status --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --application-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --application-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --status)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__assets)
            opts="-h --help logo favicon"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__assets__subcmd__favicon)
            opts="-h --portal-id --portal-name --output-file --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__assets__subcmd__logo)
            opts="-h --portal-id --portal-name --output-file --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__audit__subcmd__log__subcmd__replay__subcmd__job)
            opts="-h --portal-id --portal-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__audit__subcmd__log__subcmd__webhook)
            opts="-h --portal-id --portal-name --help status"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__audit__subcmd__log__subcmd__webhook__subcmd__status)
            opts="-h --portal-id --portal-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__auth__subcmd__settings)
            opts="-h --portal-id --portal-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__available__subcmd__roles)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__custom__subcmd__domain)
            opts="-h --portal-id --portal-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__customization)
            opts="-h --portal-id --portal-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__default__subcmd__email__subcmd__templates)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__developer__subcmd__teams)
            opts="-h --portal-id --portal-name --developer-id --developer-email --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --developer-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --developer-email)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__developers)
            opts="-h --portal-id --portal-name --filter --sort --help teams"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__developers__subcmd__teams)
            opts="-h --portal-id --portal-name --team-id --team-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --team-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --team-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__email__subcmd__config)
            opts="-h --portal-id --portal-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__email__subcmd__delivery)
            opts="-h --portal-id --portal-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__email__subcmd__domains)
            opts="-h --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__email__subcmd__template__subcmd__variables)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__email__subcmd__templates)
            opts="-h --portal-id --portal-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__identity__subcmd__providers)
            opts="-h --portal-id --portal-name --type --filter --help team-group-mappings"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --type)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__identity__subcmd__providers__subcmd__team__subcmd__group__subcmd__mappings)
            opts="-h --portal-id --portal-name --identity-provider-id --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --identity-provider-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__integrations)
            opts="-h --portal-id --portal-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__ip__subcmd__allow__subcmd__list)
            opts="-h --portal-id --portal-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__pages)
            opts="-h --portal-id --portal-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__publications)
            opts="-h --portal-id --portal-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__snippets)
            opts="-h --portal-id --portal-name --filter --sort --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --sort)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__team__subcmd__group__subcmd__mappings)
            opts="-h --portal-id --portal-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__team__subcmd__roles)
            opts="-h --portal-id --portal-name --team-id --team-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --team-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --team-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__teams)
            opts="-h --portal-id --portal-name --filter --help developers team-roles"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__teams__subcmd__developers)
            opts="-h --portal-id --portal-name --team-id --team-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --team-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --team-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals__subcmd__teams__subcmd__team__subcmd__roles)
            opts="-h --portal-id --portal-name --team-id --team-name --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --portal-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --portal-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --team-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --team-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__profiles)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__regions)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__spats)
            opts="-h --system-account-id --system-account-name --filter --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --system-account-id)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --system-account-name)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --filter)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help)
            opts="login logout telemetry sandbox completion version get help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__completion)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get)
            opts="audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways profiles konnect"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__ai__subcmd__gateways)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__analytics)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__api__subcmd__attributes)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__api__subcmd__packages)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__apis)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__audit__subcmd__logs)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__auth__subcmd__strategies)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__catalog)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__cloud__subcmd__gateways)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__dcr__subcmd__providers)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__event__subcmd__gateways)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__gateway)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__konnect)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__me)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__notifications)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__organization)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__pats)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__portals)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__profiles)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__regions)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get__subcmd__spats)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__login)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__logout)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__sandbox)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__telemetry)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__version)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__login)
            opts="-h --no-browser --base-auth-url --base-url --region --timeout --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --base-auth-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__logout)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__sandbox)
            opts="-h --help serve help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__sandbox__subcmd__help)
            opts="serve help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__sandbox__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__sandbox__subcmd__help__subcmd__serve)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__sandbox__subcmd__serve)
            opts="-h --addr --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --addr)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry)
            opts="-h --help status enable disable preview listen log schema help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__disable)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__enable)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help)
            opts="status enable disable preview listen log schema help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__disable)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__enable)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__listen)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__log)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__preview)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__schema)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__status)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__listen)
            opts="-h --addr --count --for --peer --allow-remote --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --addr)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --count)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --for)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__log)
            opts="-h --follow --summary --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__preview)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__schema)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__status)
            opts="-h --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__version)
            opts="-h --full --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
    esac
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _kongctl -o nosort -o bashdefault -o default kongctl
else
    complete -F _kongctl -o bashdefault -o default kongctl
fi
