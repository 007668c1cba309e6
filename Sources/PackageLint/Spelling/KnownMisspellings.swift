/// English words as they are often mistyped, each with what was meant.
///
/// Collected by hand from what stands in programs and their documentation; words that a program might mean as they
/// stand (names of functions, units, other languages) were left out.
enum KnownMisspellings {
    /// `wrong=right`, sorted; `_` stands for a space.
    static let pairs = """
        abandonned=abandoned abbrevation=abbreviation absense=absence absolut=absolute absoulte=absolute
        acceleratoin=acceleration accelleration=acceleration accesible=accessible accesing=accessing
        accessable=accessible accidentaly=accidentally accidentially=accidentally accidently=accidentally
        accomodate=accommodate accomodates=accommodates accomodation=accommodation accout=account accross=across
        acheive=achieve acheived=achieved achive=achieve achived=achieved acient=ancient acknowldegement=acknowledgement
        acording=according acordingly=accordingly acount=account acually=actually adapater=adapter addess=address
        addional=additional additionaly=additionally additonal=additional additonally=additionally addres=address
        addtional=additional aditional=additional adminstration=administration adminstrator=administrator adress=address
        adressed=addressed adresses=addresses adressing=addressing advertisment=advertisement agains=against
        agressive=aggressive agressively=aggressively albumns=albums alegorical=allegorical algorith=algorithm
        algorithem=algorithm algoritm=algorithm algoritms=algorithms algorrithm=algorithm algorritm=algorithm
        allign=align alligned=aligned allignment=alignment allpication=application allready=already alocate=allocate
        alocated=allocated alot=a_lot alow=allow alows=allows alrady=already alreay=already alternativly=alternatively
        altough=although ambigious=ambiguous ambigous=ambiguous amoung=among amout=amount analagous=analogous
        appearence=appearance applicaiton=application appliction=application appplication=application
        appropiate=appropriate appropriatly=appropriately approriate=appropriate apropriate=appropriate
        aproximate=approximate aproximately=approximately arbitarily=arbitrarily arbitary=arbitrary arbitray=arbitrary
        architechture=architecture architecure=architecture argment=argument arguement=argument arguements=arguments
        arithmatic=arithmetic aritmetic=arithmetic arne't=aren't arraival=arrival artifical=artificial
        artillary=artillery assertation=assertion assgined=assigned assigment=assignment assigments=assignments
        assignement=assignment assistent=assistant assocation=association associcated=associated assotiated=associated
        assumtion=assumption assumtions=assumptions asynchonous=asynchronous asyncronous=asynchronous
        asyncronously=asynchronously atomatically=automatically atribute=attribute atributes=attributes attatch=attach
        attatched=attached attemp=attempt attemped=attempted attemps=attempts autentication=authentication
        authentification=authentication authoritive=authoritative automaticaly=automatically automaticlly=automatically
        automaticly=automatically automatize=automate automatized=automated automatizes=automates autonymous=autonomous
        auxilary=auxiliary auxilliary=auxiliary avaiable=available avaialable=available avaible=available
        availabe=available availabled=available availablity=availability availaible=available availble=available
        availiable=available avalable=available avaliable=available avaluate=evaluate avilable=available
        backgroud=background bahavior=behavior baloon=balloon bandwith=bandwidth basicly=basically batery=battery
        beacuse=because becase=because becasue=because becomming=becoming becuase=because beeing=being befor=before
        beggining=beginning begining=beginning beleive=believe belive=believe benifit=benefit benifits=benefits
        betweeen=between betwen=between boundries=boundaries boundry=boundary brower=browser calender=calendar
        capabilites=capabilities capatibilities=capabilities cariage=carriage catagories=categories catagory=category
        certficate=certificate certian=certain challange=challenge challanges=challenges changable=changeable
        channle=channel charachter=character charachters=characters charater=character charaters=characters
        charcter=character chatacter=character checkum=checksum chek=check childs=children chosing=choosing
        colaboration=collaboration coloum=column colum=column comand=command comapny=company comit=commit commad=command
        comming=coming commited=committed commiter=committer commiting=committing commmit=commit commnad=command
        commoditiy=commodity compability=compatibility comparision=comparison comparisions=comparisons
        compatability=compatibility compatable=compatible compatibiliy=compatibility compatiblity=compatibility
        compilant=compliant compleatly=completely completition=completion completly=completely comptible=compatible
        comression=compression comunication=communication concatentate=concatenate concurent=concurrent
        conection=connection conections=connections confict=conflict conficts=conflicts configration=configuration
        configuratoin=configuration conjuction=conjunction conneciton=connection connectinos=connections
        connnect=connect connnection=connection consistancy=consistency consistant=consistent consitency=consistency
        constuctor=constructor containes=contains containg=containing contaning=containing continous=continuous
        continously=continuously continueing=continuing contraints=constraints contributer=contributor
        contributers=contributors controled=controlled controler=controller controling=controlling convertion=conversion
        convienient=convenient convinience=convenience convinient=convenient corespond=correspond
        coresponding=corresponding correclty=correctly correctnes=correctness correponding=corresponding
        correspoding=corresponding corresponing=corresponding cryptocraphic=cryptographic cummulative=cumulative
        curently=currently currntly=currently dafault=default deafult=default deamon=daemon deamons=daemons
        debuging=debugging decendant=descendant decendent=descendent declaritive=declarative decompres=decompress
        decription=description decriptor=descriptor deduplacate=deduplicate defalt=default defaul=default defaut=default
        defered=deferred definate=definite definately=definitely definitly=definitely definitons=definitions
        defintion=definition defintions=definitions defualt=default delare=declare delared=declared delimeter=delimiter
        delimeters=delimiters dependecies=dependencies dependecy=dependency dependend=dependent depreacted=deprecated
        deprected=deprecated depricated=deprecated desination=destination desireable=desirable destory=destroy
        destoryed=destroyed detabase=database determing=determining develope=develop developement=development
        developped=developed developpement=development developper=developer developpers=developers
        deveolpment=development devided=divided diable=disable diabled=disabled dialig=dialog dictionnary=dictionary
        diferent=different diffculty=difficulty differnce=difference differnet=different differnt=different
        diffrent=different dimention=dimension dimentional=dimensional dimentions=dimensions dirctory=directory
        direcory=directory direcotry=directory directoies=directories directores=directories directorys=directories
        directoy=directory disapear=disappear disapeared=disappeared disappered=disappeared disbale=disable
        disbaled=disabled disconect=disconnect disconected=disconnected discribes=describes discription=description
        distibuted=distributed distibution=distribution distingush=distinguish distribtion=distribution
        distrubuted=distributed distrubution=distribution divison=division docuement=document
        documantation=documentation documenation=documentation documentaion=documentation documention=documentation
        documetation=documentation doens't=doesn't does'nt=doesn't doesent=doesn't dont=don't donwload=download
        downlad=download downlads=downloads dumplicate=duplicate dynamicly=dynamically dynmaic=dynamic eample=example
        easilly=easily ecspecially=especially edditable=editable editting=editing efficency=efficiency
        efficently=efficiently eletronic=electronic elment=element elments=elements embeded=embedded emtpy=empty
        emty=empty enchanced=enhanced encorporating=incorporating endianess=endianness enhaced=enhanced
        enlightnment=enlightenment enought=enough enouth=enough enterance=entrance entites=entities entrys=entries
        enumarated=enumerated enviornment=environment envirnoment=environment enviroiment=environment
        enviroment=environment enviromental=environmental enviroments=environments environement=environment
        environent=environment equiped=equipped equivalant=equivalent equivelant=equivalent equivilant=equivalent
        eroneous=erroneous eror=error erorr=error erronous=erroneous errorneous=erroneous errror=error
        esential=essential esentially=essentially especialy=especially etsablishment=establishment evaluted=evaluated
        everytime=every_time exacly=exactly excact=exact excecutable=executable excecute=execute excecuted=executed
        excecution=execution exceded=exceeded exceding=exceeding excellant=excellent excercise=exercise
        exchnage=exchange execeptions=exceptions exection=execution exectuable=executable execuatble=executable
        executeable=executable exisiting=existing existance=existence existant=existent exlicit=explicit exmaple=example
        expecially=especially expection=exception experiance=experience experimantal=experimental expession=expression
        explaination=explanation explicitely=explicitly explicitily=explicitly explicity=explicitly expresion=expression
        expresions=expressions extensability=extensibility extention=extension extentions=extensions extremly=extremely
        failuer=failure familar=familiar fatser=faster featue=feature feauture=feature fetaure=feature fetaures=features
        filesytem=filesystem fileystem=filesystem finaly=finally folllowing=following folloing=following
        follwing=following folowing=following forbiden=forbidden formaly=formally formated=formatted
        formating=formatting fortunatly=fortunately foudn=found foward=forward framwork=framework fucntion=function
        fucntions=functions fuction=function fuctions=functions fullfill=fulfill fullfilled=fulfilled funciton=function
        functionallity=functionality functionaly=functionally functionnality=functionality functonality=functionality
        funtion=function funtional=functional funtions=functions furthur=further futhermore=furthermore
        gaurantee=guarantee gauranteed=guaranteed generaly=generally genereate=generate genereated=generated
        generiously=generously goverment=government grammer=grammar guage=gauge guarentee=guarantee
        guarenteed=guaranteed guidline=guideline guidlines=guidelines halfs=halves hanlde=handle hanlder=handler
        hapened=happened happend=happened harware=hardware heigth=height heirarchical=hierarchical heirarchy=hierarchy
        helpfull=helpful hierachical=hierarchical hierachy=hierarchy hierarchie=hierarchy hilight=highlight
        howver=however hypenated=hyphenated identifer=identifier identifers=identifiers ignorning=ignoring
        imediate=immediate imediately=immediately immeadiately=immediately immediatly=immediately
        implemantation=implementation implemenation=implementation implementaion=implementation
        implementated=implemented implemention=implementation implicitely=implicitly implicity=implicitly
        impliment=implement implimentation=implementation implimented=implemented improvment=improvement
        improvments=improvements incomming=incoming incompatabilities=incompatibilities incompatable=incompatible
        incompatiblity=incompatibility inconsistancy=inconsistency inconsistant=inconsistent increas=increase
        indeces=indices indendation=indentation indended=intended indentification=identification independant=independent
        independantly=independently independed=independent infomation=information informatiom=information
        informations=information informtion=information infromation=information inital=initial initalize=initialize
        initalized=initialized initializiation=initialization initilization=initialization initilize=initialize
        initilized=initialized inproper=improper insensistive=insensitive instalation=installation
        instanciate=instantiate instanciated=instantiated instanciation=instantiation instruciton=instruction
        integreated=integrated integrety=integrity integrey=integrity intendet=intended interace=interface
        interaces=interfaces interger=integer intermittant=intermittent internel=internal interpeter=interpreter
        interpretter=interpreter interrrupt=interrupt interupt=interrupt interupted=interrupted interupts=interrupts
        intial=initial intialisation=initialisation intialization=initialization intialize=initialize
        intialized=initialized intregral=integral intuative=intuitive invaid=invalid invalide=invalid
        invokation=invocation invokations=invocations irrelevent=irrelevant isntance=instance isssue=issue
        isssues=issues itialize=initialize jave=java knowlege=knowledge langage=language langauage=language
        langauge=language languge=language lenght=length libaries=libraries libary=library librairies=libraries
        libraris=libraries licenceing=licencing likelyhood=likelihood loggging=logging loggin=login logile=logfile
        machinary=machinery maintainance=maintenance maintainence=maintenance maintan=maintain maintance=maintenance
        makeing=making managable=manageable managment=management mangement=management manoeuvering=maneuvering
        manully=manually maxium=maximum mecanism=mechanism memeber=member memer=member mentionned=mentioned
        mesage=message messsage=message messsages=messages milisecond=millisecond miliseconds=milliseconds
        millenium=millennium minimun=minimum mininum=minimum minumum=minimum miscellanous=miscellaneous
        miscelleneous=miscellaneous misformed=malformed mispelled=misspelled mispelt=misspelt missmatch=mismatch
        missmatched=mismatched mmnemonic=mnemonic modifed=modified modifing=modifying monochorome=monochrome
        mulitple=multiple mulitplied=multiplied multible=multiple multidimensionnal=multidimensional mutiple=multiple
        mutliple=multiple navagating=navigating nead=need neccecary=necessary neccesary=necessary
        neccessarily=necessarily neccessary=necessary necesarily=necessarily necesary=necessary necessery=necessary
        negociate=negotiate negociated=negotiated negotation=negotiation nescessary=necessary netwrok=network
        nework=network noticable=noticeable notications=notifications notifcation=notification notifed=notified
        nubmer=number o'caml=OCaml obselete=obsolete occassionally=occasionally occationally=occasionally occour=occur
        occoured=occurred occurance=occurrence occurances=occurrences occured=occurred occurence=occurrence
        occurences=occurrences occuring=occurring occurrance=occurrence occurrances=occurrences ofthe=of_the
        omiting=omitting ommit=omit ommited=omitted ommitted=omitted opearation=operation optinal=optional
        optionnal=optional optmization=optimization optmizations=optimizations orginal=original orginally=originally
        orientatied=orientated orignal=original otherise=otherwise othewise=otherwise ouput=output outputing=outputting
        overaall=overall overide=override overides=overrides overriden=overridden overwriten=overwritten
        packacge=package packege=package packge=package packges=packages pakage=package pakages=packages
        pallette=palette paralel=parallel paralell=parallel parallell=parallel parallely=parallelly paramater=parameter
        paramaters=parameters parametes=parameters parametised=parametrised paramter=parameter paramters=parameters
        parenthesed=parenthesized particuarly=particularly partiton=partition pased=passed patern=pattern pathes=paths
        peformance=performance penality=penalty perfom=perform perfomance=performance performace=performance
        permanant=permanent permanantly=permanently permision=permission permisions=permissions permissons=permissions
        persistance=persistence persistant=persistent phyiscal=physical plaform=platform plase=please platfrom=platform
        platfroms=platforms pleae=please pleaes=please ploting=plotting poinnter=pointer poluted=polluted
        portugese=Portuguese posibilities=possibilities posibility=possibility posible=possible positon=position
        possibilites=possibilities possibilty=possibility possiblity=possibility powerfull=powerful preceed=precede
        preceeded=preceded preceeding=preceding precendence=precedence precission=precision predefiend=predefined
        prefered=preferred preferrable=preferable preferrably=preferably prefferably=preferably prepaired=prepared
        presense=presence priciple=principle primative=primitive priviledge=privilege priviledges=privileges
        privilige=privilege priviliges=privileges probelm=problem probelms=problems procceed=proceed proccess=process
        procede=proceed proceding=proceeding proces=process processess=processes processpr=processor procude=produce
        progam=program progams=programs progess=progress programatic=programmatic programatically=programmatically
        progresss=progress promiscous=promiscuous promps=prompts pronnounced=pronounced pronunce=pronounce
        properies=properties propery=property propigate=propagate propogate=propagate propogated=propagated
        prosess=process protable=portable protcol=protocol protocoll=protocol protoype=prototype psuedo=pseudo
        psychadelic=psychedelic quering=querying realease=release reasearch=research reccommend=recommend
        recieve=receive recieved=received reciever=receiver recieves=receives recieving=receiving recogniced=recognised
        recognizeable=recognizable recomend=recommend recomended=recommended recomending=recommending
        recommand=recommend recource=resource recources=resources recursivly=recursively redircet=redirect
        redunant=redundant refered=referred refering=referring refernce=reference refernces=references
        refrence=reference regarless=regardless registerd=registered regularily=regularly regulary=regularly
        relase=release relased=released relavent=relevant releated=related relevent=relevant relocateable=relocatable
        remaing=remaining remoote=remote removeable=removable repeatly=repeatedly repectively=respectively
        replacment=replacement reproducable=reproducible reqeust=request requirments=requirements requred=required
        resizeable=resizable reslove=resolve resloved=resolved resouce=resource resouces=resources resoure=resource
        responce=response responsability=responsibility resposible=responsible respository=repository retreive=retrieve
        retreived=retrieved retrive=retrieve retrived=retrieved retun=return returing=returning returnd=returned
        reuest=request rewriten=rewritten rougly=roughly runing=running runned=ran runnning=running
        sacrifying=sacrificing safly=safely saftey=safety scaned=scanned scaning=scanning secion=section
        secruity=security securty=security sepcific=specific sepcified=specified sepcify=specify seperate=separate
        seperated=separated seperately=separately seperates=separates seperating=separating seperation=separation
        seperator=separator seperators=separators sequencial=sequential serie=series serveral=several setted=set
        shoud=should shoudl=should shouldnt=shouldn't siginificant=significant signficant=significant
        signifcant=significant similarily=similarly similary=similarly similiar=similar simlar=similar simmilar=similar
        simultanous=simultaneous simultanously=simultaneously singal=signal skiped=skipped sligthly=slightly
        softwares=software sofware=software somes=some someting=something somthing=something souce=source souces=sources
        soure=source spacific=specific speach=speech speciefied=specified specifc=specific specifed=specified
        specificatin=specification specifing=specifying specifiy=specify spefic=specific speficied=specified
        splitted=split standar=standard standardss=standards standart=standard standarts=standards statment=statement
        statments=statements stirng=string strcuture=structure strenght=strength structre=structure stuct=struct
        stuctures=structures subdirectoires=subdirectories suble=subtle subsciber=subscriber subsitute=substitute
        subsitution=substitution substract=subtract substracted=subtracted succed=succeed succeded=succeeded
        succesful=successful succesfull=successful succesfully=successfully successfull=successful
        successfuly=successfully suceed=succeed suceeded=succeeded sucesfully=successfully sucess=success
        sucessful=successful sucessfully=successfully sufficent=sufficient sufficently=sufficiently sugestion=suggestion
        supercede=supersede superseeded=superseded suplied=supplied suport=support suported=supported suppored=supported
        supportin=supporting suppoted=supported suprised=surprised suprising=surprising surpress=suppress
        suspicously=suspiciously symetric=symmetric synax=syntax synchonized=synchronized syncronization=synchronization
        syncronize=synchronize syncronized=synchronized syncronizing=synchronizing syste=system systen=system
        targetted=targeted techincal=technical teh=the temorary=temporary temporarly=temporarily tempory=temporary
        thats=that's therefor=therefore theres=there's therfore=therefore thier=their threashold=threshold
        threshhold=threshold throught=through tihs=this timout=timeout togehter=together toghether=together
        togther=together trailling=trailing transfered=transferred transfering=transferring transision=transition
        transmiter=transmitter transparancy=transparency trasfer=transfer treshold=threshold trigerring=triggering
        triggerd=triggered truely=truly tryed=tried typicaly=typically unavaible=unavailable underlaying=underlying
        unecessary=unnecessary unexecpted=unexpected unfortuantely=unfortunately unfortunatelly=unfortunately
        unfortunatly=unfortunately uninitalized=uninitialized unintialized=uninitialized unitialized=uninitialized
        unknwon=unknown unkown=unknown unneccesary=unnecessary unneccessary=unnecessary unnecesary=unnecessary
        unnecessarilly=unnecessarily unsuccesful=unsuccessful unsuccessfull=unsuccessful unsucessful=unsuccessful
        unsuported=unsupported untill=until unuseful=useless unusuable=unusable upate=update upated=updated
        updats=updates upto=up_to usally=usually usefull=useful usefullness=usefulness usege=usage usera=users
        usetnet=Usenet usualy=usually utilites=utilities utillities=utilities utilties=utilities utiltity=utility
        vaiable=variable vaild=valid varable=variable varient=variant veresion=version verfication=verification
        verion=version verison=version versionned=versioned vesion=version vicefersa=vice-versa virutal=virtual
        weired=weird wether=whether whcih=which wheter=whether whitch=which whith=with wich=which widht=width
        wierd=weird wiht=with withing=within withot=without withouth=without wnat=want writeing=writing writen=written
        writting=writing yeild=yield yeilds=yields
        """
}
