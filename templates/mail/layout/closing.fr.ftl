<#if town.signatory??><@line>${town.signatory}<#if town.signatoryTitle??>, ${town.signatoryTitle}</#if></@line></#if>
<@quiet>Une question ? ${town.the?cap_first} vous répond<#if town.phone??> au ${town.phone}, ou</#if> à l’adresse ${town.email}. Vous pouvez aussi répondre à ce message.</@quiet>
<@quiet>Envoyé au nom de ${town.the} par Échoppe.</@quiet>
<#if stopLink??><@link to=stopLink>Ne plus recevoir ces messages</@link></#if>
