<@quiet>Une question ? ${town.name} vous répond<#if town.phone??> au ${town.phone}, ou</#if> à l’adresse ${town.email}. Vous pouvez aussi répondre à ce message.</@quiet>
<@quiet>Envoyé au nom de ${town.name} par Échoppe.</@quiet>
